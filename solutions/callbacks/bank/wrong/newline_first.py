"""
base = "reference"
fails = ["TrainingLog"]
en = "The newline comes before the line instead of after it, so the newest line is not complete."
ko = "줄바꿈을 줄 뒤가 아니라 앞에 씁니다. 가장 새로운 줄이 완성되지 않습니다."
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
            file.write("\n" * (epoch > 0) + json.dumps({"epoch": epoch, **values}))
