"""
base = "reference"
fails = ["train_with_callbacks"]
outcome = "raised"
en = "The best weights are only saved when training is over: interrupted half-way, it leaves nothing."
ko = "훈련이 다 끝난 뒤에야 저장합니다. 도중에 중단되면 아무것도 남지 않습니다."
"""

from pathlib import Path

import keras


class Kept(keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.best, self.best_epoch, self.kept = float("inf"), None, None

    def on_epoch_end(self, epoch, logs=None):
        self.last = self.model.get_weights()
        if logs["val_loss"] < self.best:
            self.best, self.best_epoch, self.kept = logs["val_loss"], epoch, self.last


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    best = Kept()
    every = [best, *callbacks]
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if best.best_epoch is None:
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    last = model.get_weights()
    model.set_weights(best.kept)
    model.save(path)
    model.set_weights(last)
    return keras.models.load_model(path)
