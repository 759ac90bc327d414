"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "Of two equally good epochs the later one is kept: only a lower value is better."
ko = "똑같이 좋은 두 에포크 중 나중 것을 남깁니다. 더 낮을 때만 더 좋은 것입니다."
"""

import math

import keras


class Saver(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_begin(self, logs=None):
        self.best = math.inf

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] <= self.best:
            self.best = logs["val_loss"]
            self.model.save(self.path)


def checkpoint_callbacks(path):
    return [Saver(path)]
