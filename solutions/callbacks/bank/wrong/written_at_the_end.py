"""
base = "reference"
fails = ["TrainingLog"]
en = "The log is written when training ends: a killed training leaves none."
ko = "훈련이 끝날 때 기록을 씁니다. 중단된 훈련은 기록을 남기지 못합니다."
"""

import json
from pathlib import Path

import keras


class TrainingLog(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_begin(self, logs=None):
        Path(self.path).write_text("", encoding="utf-8")
        self.lines = []

    def on_epoch_end(self, epoch, logs=None):
        values = {name: float(value) for name, value in logs.items()}
        self.lines.append(json.dumps({"epoch": epoch, **values}) + "\n")

    def on_train_end(self, logs=None):
        Path(self.path).write_text("".join(self.lines), encoding="utf-8")
