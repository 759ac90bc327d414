"""
base = "reference"
fails = ["StopAt"]
en = "An epoch with nan stops the training: 'not above' is true for nan. Ask whether the threshold is reached."
ko = "값이 nan인 에포크에서 멈춥니다. nan이면 '넘지 않았다'가 참이 됩니다. 기준값에 이르렀는지를 물으세요."
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
        reached = not value > self.threshold if self.shrinks else not value < self.threshold
        if reached:
            self.stopped_epoch = epoch
            self.model.stop_training = True
