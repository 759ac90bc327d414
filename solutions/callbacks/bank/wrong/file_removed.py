"""
base = "reference"
fails = ["train_with_callbacks"]
outcome = "raised"
en = "The file was removed after loading: it must stay."
ko = "읽은 뒤에 파일을 지웠습니다. 파일은 남아 있어야 합니다."
"""

from pathlib import Path

import keras


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    best = keras.models.load_model(path)
    Path(path).unlink()
    return best
