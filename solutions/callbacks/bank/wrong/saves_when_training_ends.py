"""
base = "reference"
fails = ["checkpoint_callbacks"]
en = "The best weights are saved only when training ends: a killed training leaves no file."
ko = "훈련이 끝날 때에야 가장 좋은 가중치를 저장합니다. 중단된 훈련은 파일을 남기지 못합니다."
"""

import math

import keras


class AtTheEnd(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_begin(self, logs=None):
        self.best, self.kept = math.inf, None

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] < self.best:
            self.best, self.kept = logs["val_loss"], self.model.get_weights()

    def on_train_end(self, logs=None):
        if self.kept is not None:
            last = self.model.get_weights()
            self.model.set_weights(self.kept)
            self.model.save(self.path)
            self.model.set_weights(last)


def checkpoint_callbacks(path):
    return [AtTheEnd(path)]
