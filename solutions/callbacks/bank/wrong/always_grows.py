"""
base = "reference"
fails = ["StopAt"]
en = "Every metric is taken for one that grows: a loss stops at once. It shrinks to its threshold."
ko = "모든 지표를 커지는 것으로 봅니다. 손실은 곧바로 멈춰 버립니다. 손실은 기준값까지 작아집니다."
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
        self.shrinks = mode == "min"
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.metric, math.nan)
        reached = value <= self.threshold if self.shrinks else value >= self.threshold
        if reached:
            self.stopped_epoch = epoch
            self.model.stop_training = True
