"""
base = "reference"
fails = ["BestWeights"]
en = "Only the trained weights come back: others, such as those of batch normalization, stay those of the last epoch."
ko = "훈련되는 가중치만 되돌립니다. 배치 정규화의 통계 같은 나머지는 마지막 에포크의 값으로 남습니다."
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
            self.kept = [weight.numpy() for weight in self.model.trainable_weights]

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            for weight, value in zip(self.model.trainable_weights, self.kept, strict=True):
                weight.assign(value)
