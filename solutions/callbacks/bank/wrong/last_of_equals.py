"""
base = "reference"
fails = ["BestWeights"]
en = "Of several equally good epochs the last is kept: the first one was asked for, so compare with <."
ko = "똑같이 좋은 에포크 중 마지막을 남깁니다. 첫 번째를 남기도록 <로 비교하세요."
"""

import math

import keras


class BestWeights(keras.callbacks.Callback):
    def __init__(self, metric="val_loss", mode="min"):
        super().__init__()
        if mode not in ("min", "max"):
            raise ValueError(f"mode is 'min' or 'max', not {mode!r}")
        self.metric = metric
        self.mode = mode
        self.best_epoch = None

    def on_train_begin(self, logs=None):
        self.best_epoch = None
        self.best = math.inf

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.metric, math.nan)
        # The other way round, the largest value is the smallest.
        height = value if self.mode == "min" else -value
        if height <= self.best:
            self.best = height
            self.best_epoch = epoch
            self.kept = self.model.get_weights()

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            self.model.set_weights(self.kept)
