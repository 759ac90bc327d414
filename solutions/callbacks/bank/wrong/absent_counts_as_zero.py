"""
base = "reference"
fails = ["StopAt"]
en = "A metric that is absent is taken for 0, which is below every threshold: pass over such an epoch."
ko = "없는 지표를 0으로 쳐서 기준값보다 낮다고 봅니다. 그런 에포크는 건너뛰세요."
"""

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
        value = logs.get(self.metric, 0.0)
        reached = value <= self.threshold if self.shrinks else value >= self.threshold
        if reached:
            self.stopped_epoch = epoch
            self.model.stop_training = True
