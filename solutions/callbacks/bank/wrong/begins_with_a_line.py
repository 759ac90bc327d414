"""
base = "reference"
fails = ["TrainingLog"]
en = "The file does not exist, or is not empty, before the first epoch has ended: make it when training begins."
ko = "첫 에포크가 끝나기 전에는 파일이 없습니다. 훈련이 시작될 때 빈 파일을 만드세요."
"""

import json
from pathlib import Path

import keras


class TrainingLog(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_begin(self, logs=None):
        Path(self.path).unlink(missing_ok=True)

    def on_epoch_end(self, epoch, logs=None):
        values = {name: float(value) for name, value in logs.items()}
        # Opened and closed for each line: a closed file has nothing left in a buffer.
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"epoch": epoch, **values}) + "\n")
