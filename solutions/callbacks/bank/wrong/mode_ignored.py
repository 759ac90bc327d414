"""
base = "reference"
fails = ["BestWeights"]
en = "The lowest value is always best here: with mode 'max' it is the highest."
ko = "언제나 가장 낮은 값을 고릅니다. mode가 'max'이면 가장 높은 값이 좋은 것입니다."
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
        height = value
        if height < self.best:
            self.best = height
            self.best_epoch = epoch
            self.kept = self.model.get_weights()

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            self.model.set_weights(self.kept)
