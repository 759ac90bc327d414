"""
base = "reference"
fails = ["TrainingLog"]
en = "The file stays open and is not flushed: the last lines wait in a buffer that dies with the process."
ko = "파일을 열어 둔 채 flush하지 않습니다. 마지막 줄들이 버퍼에 남아 있다가 프로세스와 함께 사라집니다."
"""

import json

import keras


class TrainingLog(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_begin(self, logs=None):
        self.file = open(self.path, "w", encoding="utf-8")

    def on_epoch_end(self, epoch, logs=None):
        values = {name: float(value) for name, value in logs.items()}
        self.file.write(json.dumps({"epoch": epoch, **values}) + "\n")

    def on_train_end(self, logs=None):
        self.file.close()
