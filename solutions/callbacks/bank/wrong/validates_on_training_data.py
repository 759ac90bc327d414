"""
base = "reference"
fails = ["train_with_callbacks"]
en = "The training data were given as validation data: the best epoch is then the one that learned them by heart."
ko = "검증 데이터로 훈련 데이터를 주었습니다. 가장 잘 외운 에포크가 가장 좋은 것이 되어 버립니다."
"""

from pathlib import Path

import keras


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, validation_data=training, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    return keras.models.load_model(path)
