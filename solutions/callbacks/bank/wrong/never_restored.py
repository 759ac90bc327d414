"""
base = "reference"
fails = ["BestWeights"]
en = "The best weights are remembered, but not put back when training ends."
ko = "가장 좋은 가중치를 기억만 하고 훈련이 끝날 때 되돌려 놓지 않습니다."
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
        height = value if self.mode == "min" else -value
        if height < self.best:
            self.best = height
            self.best_epoch = epoch
            self.kept = self.model.get_weights()

    def on_train_end(self, logs=None):
        pass
