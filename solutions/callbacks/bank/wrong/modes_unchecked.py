"""
base = "reference"
fails = ["StopAt"]
en = "A mistyped mode is accepted silently: raise ValueError."
ko = "잘못 적은 mode를 아무 말 없이 받아들입니다. ValueError를 발생시키세요."
"""

import math

import keras


class StopAt(keras.callbacks.Callback):
    def __init__(self, metric, threshold, mode="auto"):
        super().__init__()
        self.metric = metric
        self.threshold = threshold
        self.shrinks = mode == "min" or (mode == "auto" and ("loss" in metric or "error" in metric))
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.metric, math.nan)
        reached = value <= self.threshold if self.shrinks else value >= self.threshold
        if reached:
            self.stopped_epoch = epoch
            self.model.stop_training = True
