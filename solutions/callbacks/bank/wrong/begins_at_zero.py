"""
base = "reference"
fails = ["BestWeights"]
en = "The best value begins at 0, so a positive loss never beats it: begin with infinity."
ko = "가장 좋은 값을 0에서 시작해서 양수인 손실은 결코 이기지 못합니다. 무한대에서 시작하세요."
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
        self.best = 0.0

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.metric, math.nan)
        # The other way round, the largest value is the smallest.
        height = value if self.mode == "min" else -value
        if height < self.best:
            self.best = height
            self.best_epoch = epoch
            self.kept = self.model.get_weights()

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            self.model.set_weights(self.kept)
