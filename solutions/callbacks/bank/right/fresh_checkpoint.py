"""
base = "reference"
en = "A checkpoint that forgets its best value when another training begins; the file of an earlier training comes back if there is no new one."
ko = "새로운 훈련이 시작되면 가장 좋았던 값을 잊는 체크포인트를 씁니다. 새로 저장된 것이 없으면 이전 훈련의 파일을 되살립니다."
"""

import math
from pathlib import Path

import keras


class FreshCheckpoint(keras.callbacks.ModelCheckpoint):
    def on_train_begin(self, logs=None):
        super().on_train_begin(logs)
        self.best = math.inf


def checkpoint_callbacks(path):
    return [FreshCheckpoint(path, monitor="val_loss", save_best_only=True, initial_value_threshold=math.inf)]


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    old = Path(path)
    aside = old.with_name("yesterday.keras")
    if old.exists():
        old.rename(aside)
    x, y = training
    every = [*callbacks, *checkpoint_callbacks(path)]
    model.fit(x, y, epochs=epochs, validation_data=validation, callbacks=every, verbose=0)
    if not old.exists():
        if aside.exists():
            aside.rename(old)
        raise ValueError("val_loss was never a number")
    aside.unlink(missing_ok=True)
    return keras.models.load_model(path)
