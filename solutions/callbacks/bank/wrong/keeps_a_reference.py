"""
base = "reference"
fails = ["BestWeights"]
en = "model.weights are the model's own variables: what was kept changes with them. Keep a copy, get_weights()."
ko = "model.weights는 모델의 변수 그 자체라서 보관한 값도 함께 바뀝니다. get_weights()로 복사하세요."
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
            self.kept = self.model.weights

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            self.model.set_weights([weight.numpy() for weight in self.kept])
