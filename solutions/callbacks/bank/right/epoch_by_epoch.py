"""
base = "reference"
en = "fit called once an epoch with the callbacks led by hand; comparisons written out; line-buffered log."
ko = "에포크마다 fit을 부르며 콜백을 직접 이끌고, 비교는 하나씩 풀어 쓰고, 기록은 줄 단위 버퍼로 씁니다."
"""

import json

import keras
import numpy as np


def checkpoint_callbacks(path):
    lowest = [float("inf")]

    def look(epoch, logs):
        if logs["val_loss"] < lowest[0]:
            lowest[0] = logs["val_loss"]
            saver.model.save(path, overwrite=True)

    saver = keras.callbacks.LambdaCallback(on_epoch_end=look)
    return [saver]


class BestWeights(keras.callbacks.Callback):
    def __init__(self, metric="val_loss", mode="min"):
        super().__init__()
        if mode != "min" and mode != "max":
            raise ValueError("mode must be min or max")
        self.metric, self.mode, self.history, self.best_epoch = metric, mode, {}, None

    def on_train_begin(self, logs=None):
        self.history, self.best_epoch = {}, None

    def on_epoch_end(self, epoch, logs=None):
        value = np.float64(logs.get(self.metric, "nan"))
        if np.isfinite(value):
            self.history[epoch] = value, [weight.copy() for weight in self.model.get_weights()]
        if self.history:
            choose = min if self.mode == "min" else max
            self.best_epoch = choose(self.history, key=lambda number: self.history[number][0])

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            self.model.set_weights(self.history[self.best_epoch][1])


class StopAt(keras.callbacks.Callback):
    def __init__(self, metric, threshold, mode="auto"):
        super().__init__()
        if mode not in ["auto", "max", "min"]:
            raise ValueError("mode must be auto, max or min")
        self.metric, self.threshold, self.stopped_epoch = metric, threshold, None
        self.down = mode == "min"
        if mode == "auto" and (metric.find("loss") >= 0 or metric.find("error") >= 0):
            self.down = True

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        for name, value in logs.items():
            if name == self.metric:
                if self.down and value <= self.threshold or not self.down and value >= self.threshold:
                    self.stopped_epoch = epoch
                    self.model.stop_training = True


class TrainingLog(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path
        self.file = None

    def on_train_begin(self, logs=None):
        if self.file is not None:
            self.file.close()
        self.file = open(self.path, "w", buffering=1, encoding="utf-8")  # noqa: SIM115

    def on_epoch_end(self, epoch, logs=None):
        numbers = ", ".join(f"{json.dumps(name)}: {json.dumps(float(value))}" for name, value in logs.items())
        self.file.write('{"epoch": ' + str(epoch) + (", " + numbers if numbers else "") + "}\n")


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    lowest = float("inf")
    stage = keras.callbacks.CallbackList(list(callbacks), model=model)
    stage.on_train_begin()
    for epoch in range(epochs):
        stage.on_epoch_begin(epoch)
        model.stop_training = False
        history = model.fit(*training, validation_data=validation, epochs=1, verbose=0)
        logs = {name: values[0] for name, values in history.history.items()}
        if logs["val_loss"] < lowest:
            lowest = logs["val_loss"]
            model.save(path)
        stage.on_epoch_end(epoch, logs)
        if model.stop_training:
            break
    stage.on_train_end()
    if lowest == float("inf"):
        raise ValueError("val_loss was never a number")
    return keras.models.load_model(path)
