"""
base = "reference"
fails = ["train_with_callbacks"]
en = "All rows are one batch: leave batch_size out, so that Keras takes its default."
ko = "모든 행을 배치 하나로 묶었습니다. batch_size를 주지 않으면 Keras가 기본값을 씁니다."
"""

from pathlib import Path

import keras


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, batch_size=len(x), validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    return keras.models.load_model(path)
