"""
base = "reference"
fails = ["train_with_callbacks"]
en = "With nothing saved, None is returned: raise ValueError."
ko = "저장된 것이 없으면 None을 반환합니다. ValueError를 발생시키세요."
"""

from pathlib import Path

import keras


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        return None
    return keras.models.load_model(path)
