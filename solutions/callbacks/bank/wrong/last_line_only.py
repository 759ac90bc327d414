"""
base = "reference"
fails = ["TrainingLog"]
en = "Opening with 'w' throws away the earlier lines: append with 'a'."
ko = "'w'로 열면 앞의 줄들이 사라집니다. 'a'로 이어 쓰세요."
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

    def on_epoch_end(self, epoch, logs=None):
        values = {name: float(value) for name, value in logs.items()}
        # Opened and closed for each line: a closed file has nothing left in a buffer.
        with open(self.path, "w", encoding="utf-8") as file:
            file.write(json.dumps({"epoch": epoch, **values}) + "\n")
