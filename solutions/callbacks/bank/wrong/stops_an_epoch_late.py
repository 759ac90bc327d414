"""
base = "reference"
fails = ["StopAt"]
en = "It stops one epoch late: the epoch that reaches the threshold is the last."
ko = "한 에포크 늦게 멈춥니다. 기준값에 이른 에포크가 마지막이어야 합니다."
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
        self.late = False

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.metric, math.nan)
        reached = value <= self.threshold if self.shrinks else value >= self.threshold
        if self.late:
            self.stopped_epoch = epoch
            self.model.stop_training = True
        self.late = reached
