"""
base = "reference"
fails = ["TrainingLog"]
en = "The lines of an earlier training stay in the file: make it anew when training begins."
ko = "이전 훈련의 줄들이 파일에 남아 있습니다. 훈련이 시작될 때 새로 만드세요."
"""

import json
from pathlib import Path

import keras


class TrainingLog(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_begin(self, logs=None):
        Path(self.path).touch()

    def on_epoch_end(self, epoch, logs=None):
        values = {name: float(value) for name, value in logs.items()}
        # Opened and closed for each line: a closed file has nothing left in a buffer.
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"epoch": epoch, **values}) + "\n")
