"""
base = "reference"
fails = ["train_with_callbacks"]
en = "A copy was trained: the model that was passed in is to be trained in place."
ko = "복사본을 훈련했습니다. 넘겨받은 모델 자체를 훈련해야 합니다."
"""

from pathlib import Path

import keras


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    optimizer, loss = model.optimizer.from_config(model.optimizer.get_config()), model.loss
    model = keras.models.clone_model(model)
    model.compile(optimizer, loss)
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    return keras.models.load_model(path)
