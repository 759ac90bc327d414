"""
base = "reference"
fails = ["StopAt"]
en = "The epoch is noted, but the training goes on: set self.model.stop_training."
ko = "에포크만 적어 두고 훈련은 계속됩니다. self.model.stop_training을 설정하세요."
"""

import math

import keras


class StopAt(keras.callbacks.Callback):
    def __init__(self, metric, threshold, mode="auto"):
        super().__init__()
        if mode not in ("auto", "min", "max"):
            raise ValueError(f"mode is 'auto', 'min' or 'max', not {mode!r}")
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
