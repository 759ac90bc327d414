"""
base = "reference"
fails = ["BestWeights"]
en = "A mistyped mode is accepted silently and taken for 'max': raise ValueError."
ko = "잘못 적은 mode를 아무 말 없이 'max'로 받아들입니다. ValueError를 발생시키세요."
"""

import math

import keras


class BestWeights(keras.callbacks.Callback):
    def __init__(self, metric="val_loss", mode="min"):
        super().__init__()
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
        if height < self.best:
            self.best = height
            self.best_epoch = epoch
            self.kept = self.model.get_weights()

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            self.model.set_weights(self.kept)
