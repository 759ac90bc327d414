"""
base = "reference"
fails = ["TrainingLog"]
en = "Only loss and val_loss are written: everything in logs was asked for."
ko = "loss와 val_loss만 씁니다. logs에 있는 값을 모두 써야 합니다."
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
        values = {name: float(value) for name, value in logs.items() if name in ("loss", "val_loss")}
        # Opened and closed for each line: a closed file has nothing left in a buffer.
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"epoch": epoch, **values}) + "\n")
