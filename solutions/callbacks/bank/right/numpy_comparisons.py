"""
base = "reference"
en = "NumPy's comparisons chosen from a table, weights assigned one by one, one log file kept open and flushed."
ko = "비교는 표에서 고른 NumPy 함수로 하고, 가중치는 하나씩 넣고, 기록 파일은 열어 둔 채 flush합니다."
"""

import json
import os

import keras
import numpy as np


def checkpoint_callbacks(path):
    best = keras.callbacks.ModelCheckpoint(
        filepath=str(path), monitor="val_loss", mode="min", save_best_only=True, initial_value_threshold=float("inf")
    )
    return [best, keras.callbacks.TerminateOnNaN()]


class BestWeights(keras.callbacks.Callback):
    def __init__(self, metric="val_loss", mode="min"):
        super().__init__()
        better = {"min": np.less, "max": np.greater}
        if mode not in better:
            raise ValueError(mode)
        self.metric, self.better = metric, better[mode]
        self.best_epoch = self.best_value = self.saved = None

    def on_train_begin(self, logs=None):
        self.best_epoch = self.best_value = self.saved = None

    def on_epoch_end(self, epoch, logs=None):
        value = (logs or {}).get(self.metric)
        if value is None or np.isnan(value):
            return
        if self.best_value is None or self.better(value, self.best_value):
            self.best_epoch, self.best_value = epoch, value
            self.saved = [np.array(weight) for weight in self.model.weights]

    def on_train_end(self, logs=None):
        for weight, value in zip(self.model.weights, self.saved or [], strict=False):
            weight.assign(value)


class StopAt(keras.callbacks.Callback):
    def __init__(self, metric, threshold, mode="auto"):
        super().__init__()
        if mode == "auto":
            mode = "min" if any(word in metric for word in ("loss", "error")) else "max"
        self.reached = {"min": np.less_equal, "max": np.greater_equal}.get(mode)
        if self.reached is None:
            raise ValueError(f"unknown mode {mode}")
        self.metric, self.threshold, self.stopped_epoch = metric, threshold, None

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 0:
            self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        if self.metric in logs and self.reached(logs[self.metric], self.threshold):
            self.stopped_epoch = epoch
            self.model.stop_training = True


class TrainingLog(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_train_begin(self, logs=None):
        self.file = open(self.path, "w", encoding="utf-8")  # noqa: SIM115

    def on_epoch_end(self, epoch, logs=None):
        line = {"epoch": epoch}
        line.update((name, np.float64(value).item()) for name, value in logs.items())
        print(json.dumps(line, ensure_ascii=False), file=self.file, flush=True)
        os.fsync(self.file.fileno())

    def on_train_end(self, logs=None):
        self.file.close()


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    if os.path.exists(path):
        os.remove(path)
    history = model.fit(
        *training, epochs=epochs, validation_data=validation, callbacks=checkpoint_callbacks(path) + list(callbacks)
    )
    if all(np.isnan(history.history["val_loss"])):
        raise ValueError("every val_loss was nan")
    return keras.saving.load_model(path)
