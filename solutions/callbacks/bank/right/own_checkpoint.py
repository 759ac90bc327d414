"""
base = "reference"
en = "A checkpoint of one's own that writes under a second name and renames, and one base class for what is best."
ko = "다른 이름으로 쓴 다음 이름을 바꾸는 체크포인트를 직접 만들고, 가장 좋은 값을 다루는 부모 클래스를 둡니다."
"""

import json
import math
from pathlib import Path

import keras


class Best(keras.callbacks.Callback):
    """Calls `improved` whenever the metric is better than ever before."""

    def __init__(self, metric, better):
        super().__init__()
        self.metric, self.better = metric, better
        self.best, self.best_epoch = None, None

    def on_train_begin(self, logs=None):
        self.best, self.best_epoch = None, None

    def on_epoch_end(self, epoch, logs=None):
        value = logs.get(self.metric)
        if value is None or value != value:
            return
        if self.best is None or self.better(value, self.best):
            self.best, self.best_epoch = value, epoch
            self.improved()


class Checkpoint(Best):
    def __init__(self, path):
        super().__init__("val_loss", lambda value, best: value < best)
        self.path = Path(path)

    def improved(self):
        fresh = self.path.with_name("fresh-" + self.path.name)
        self.model.save(fresh)
        fresh.replace(self.path)


def checkpoint_callbacks(path):
    return [Checkpoint(path)]


class BestWeights(Best):
    def __init__(self, metric="val_loss", mode="min"):
        if mode == "min":
            super().__init__(metric, lambda value, best: value < best)
        elif mode == "max":
            super().__init__(metric, lambda value, best: value > best)
        else:
            raise ValueError(f"mode {mode!r}")

    def improved(self):
        self.copies = [keras.ops.copy(weight) for weight in self.model.weights]

    def on_train_end(self, logs=None):
        if self.best_epoch is not None:
            for weight, copy in zip(self.model.weights, self.copies, strict=True):
                weight.assign(copy)


class StopAt(keras.callbacks.Callback):
    def __init__(self, metric, threshold, mode="auto"):
        super().__init__()
        if mode not in ("auto", "min", "max"):
            raise ValueError("mode")
        self.metric, self.threshold, self.mode, self.stopped_epoch = metric, threshold, mode, None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def reached(self, value):
        falls = self.mode == "min"
        if self.mode == "auto":
            falls = "loss" in self.metric or "error" in self.metric
        return value <= self.threshold if falls else value >= self.threshold

    def on_epoch_end(self, epoch, logs=None):
        if self.reached(logs.get(self.metric, math.nan)):
            self.stopped_epoch, self.model.stop_training = epoch, True


class TrainingLog(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = Path(path)

    def on_train_begin(self, logs=None):
        self.path.write_bytes(b"")

    def on_epoch_end(self, epoch, logs=None):
        line = {"epoch": epoch}
        for name in logs:
            line[name] = float(logs[name])
        with self.path.open("ab", buffering=0) as file:
            file.write((json.dumps(line, ensure_ascii=False) + "\n").encode())


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    checkpoint = Checkpoint(path)
    model.fit(*training, validation_data=validation, epochs=epochs, callbacks=[*callbacks, checkpoint], verbose=0)
    if checkpoint.best_epoch is None:
        raise ValueError("nothing to load")
    return keras.models.load_model(path)
