"""
base = "reference"
fails = ["TrainingLog"]
en = "Epochs are counted from 1 in the log: Keras counts from 0."
ko = "기록에서 에포크를 1부터 셉니다. Keras는 0부터 셉니다."
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
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"epoch": epoch + 1, **values}) + "\n")
