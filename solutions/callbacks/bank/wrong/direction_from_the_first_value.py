"""
base = "reference"
fails = ["StopAt"]
en = "The direction is guessed from the first value: an accuracy above the threshold from the start then waits to get worse."
ko = "방향을 첫 값으로 짐작합니다. 처음부터 기준값을 넘은 정확도는 나빠지기를 기다리게 됩니다."
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
        self.mode = mode
        self.shrinks = None
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None
        self.shrinks = None if self.mode == "auto" else self.mode == "min"

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.metric, math.nan)
        if self.shrinks is None and not math.isnan(value):
            self.shrinks = value > self.threshold
        reached = value <= self.threshold if self.shrinks else value >= self.threshold
        if reached:
            self.stopped_epoch = epoch
            self.model.stop_training = True
