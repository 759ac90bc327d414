"""
base = "reference"
fails = ["train_with_callbacks"]
en = "With nan in every epoch nothing is saved, and a file of an earlier training is taken for the result: remove it first."
ko = "모든 에포크가 nan이면 저장되는 것이 없어 이전 훈련의 파일을 결과로 착각합니다. 먼저 지우세요."
"""

from pathlib import Path

import keras


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    x, y = training
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    return keras.models.load_model(path)
