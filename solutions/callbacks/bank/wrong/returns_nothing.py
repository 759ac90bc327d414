"""
base = "reference"
fails = ["train_with_callbacks"]
en = "The loaded model was not returned."
ko = "읽어 온 모델을 반환하지 않았습니다."
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
    keras.models.load_model(path)
