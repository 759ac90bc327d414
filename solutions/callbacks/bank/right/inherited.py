"""
base = "reference"
en = "Built on the classes that Keras has: ModelCheckpoint with an override, LambdaCallback, a log that is written anew each time."
ko = "Keras에 있는 클래스를 물려받습니다: ModelCheckpoint를 고쳐 쓰고, LambdaCallback을 쓰고, 기록은 매번 통째로 다시 씁니다."
"""

import json
import math
import os
import tempfile

import keras


class Lowest(keras.callbacks.ModelCheckpoint):
    """Leaves out the epochs that have no number."""

    def on_epoch_end(self, epoch, logs=None):
        if not math.isnan(logs["val_loss"]):
            super().on_epoch_end(epoch, logs)


def checkpoint_callbacks(path):
    return [Lowest(path, "val_loss", save_best_only=True, verbose=1)]


class BestWeights(keras.callbacks.Callback):
    def __init__(self, metric="val_loss", mode="min"):
        super().__init__()
        if mode not in {"min", "max"}:
            raise ValueError("min / max")
        self.metric, self.sign, self.ranking = metric, 1 if mode == "min" else -1, []

    @property
    def best_epoch(self):
        return min(self.ranking)[1] if self.ranking else None

    def on_train_begin(self, logs=None):
        self.ranking = []

    def on_epoch_end(self, epoch, logs=None):
        if self.metric not in logs or math.isnan(logs[self.metric]):
            return
        self.ranking.append((self.sign * logs[self.metric], epoch))
        if self.best_epoch == epoch:
            self.state = self.model.get_weights()

    def on_train_end(self, logs=None):
        if self.ranking:
            self.model.set_weights(self.state)


class StopAt(keras.callbacks.Callback):
    def __init__(self, metric, threshold, mode="auto"):
        super().__init__()
        self.metric = metric
        match mode:
            case "auto":
                self.sign = -1 if "loss" in metric or "error" in metric else 1
            case "min":
                self.sign = -1
            case "max":
                self.sign = 1
            case _:
                raise ValueError(mode)
        self.bar = self.sign * threshold
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        if self.metric in logs and self.sign * logs[self.metric] >= self.bar:
            self.model.stop_training = True
            self.stopped_epoch = epoch


class TrainingLog(keras.callbacks.Callback):
    """The whole log under a second name, which is then renamed: complete at any moment."""

    def __init__(self, path):
        super().__init__()
        self.path, self.lines = os.fspath(path), []

    def save(self):
        with tempfile.NamedTemporaryFile("w", dir=os.path.dirname(self.path), delete=False, encoding="utf-8") as file:
            file.writelines(json.dumps(line) + "\n" for line in self.lines)
        os.replace(file.name, self.path)

    def on_train_begin(self, logs=None):
        self.lines = []
        self.save()

    def on_epoch_end(self, epoch, logs=None):
        self.lines.append({"epoch": epoch} | {name: float(value) for name, value in logs.items()})
        self.save()


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    saved = []
    note = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: saved.append(not math.isnan(logs["val_loss"]))
    )
    every = [note] + checkpoint_callbacks(path) + list(callbacks)
    model.fit(training[0], training[1], validation_data=validation, epochs=epochs, callbacks=every, verbose=2)
    if not any(saved):
        raise ValueError("val_loss가 수인 에포크가 없습니다")
    return keras.models.load_model(str(path))
