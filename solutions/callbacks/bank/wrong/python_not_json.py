"""
base = "reference"
fails = ["TrainingLog"]
en = "That is how Python writes a dictionary, not JSON: use json.dumps."
ko = "파이썬이 딕셔너리를 적는 방식이지 JSON이 아닙니다. json.dumps를 쓰세요."
"""

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
            file.write(str({"epoch": epoch, **values}) + "\n")
