"""
base = "reference"
fails = ["TrainingLog"]
outcome = "raised"
en = "json refuses NumPy's numbers: convert them with float()."
ko = "json은 NumPy의 수를 받지 않습니다. float()로 바꾸세요."
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
        values = {name: value for name, value in logs.items()}
        # Opened and closed for each line: a closed file has nothing left in a buffer.
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"epoch": epoch, **values}) + "\n")
