"""
base = "reference"
fails = ["train_with_callbacks"]
en = "The caller's callbacks are not passed on to fit."
ko = "호출한 쪽의 콜백을 fit에 넘기지 않았습니다."
"""

from pathlib import Path

import keras


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    every = checkpoint_callbacks(path)
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    return keras.models.load_model(path)
