"""
en = "One pass over the epochs that remembers the best; a mask of held-back rows filled class by class."
ko = "가장 좋은 에포크를 기억하며 한 번만 훑고, 떼어 둘 행의 마스크를 클래스마다 채웁니다."
"""

import itertools
import math
import keras
import numpy as np


class MeanModel:
    def __init__(self, rate=1.0):
        self.rate = rate
        self.guess = 0.0

    def fit(self, x, y, epochs=1, validation_data=None, verbose="auto"):
        history = keras.callbacks.History()
        for _ in range(epochs):
            self.guess += self.rate * (float(np.mean(y)) - self.guess)
            history.history.setdefault("loss", []).append(self.evaluate(x, y))
            if validation_data is not None:
                history.history.setdefault("val_loss", []).append(self.evaluate(*validation_data))
        return history

    def evaluate(self, x, y, verbose="auto", return_dict=False):
        loss = float(np.mean((np.asarray(y) - self.guess) ** 2))
        return {"loss": loss} if return_dict else loss


def table_picture(table):
    names = [", ".join((f"{name}={value}" for name, value in row["parameters"].items())) for row in table]
    width, longest = (max(map(len, names)), max((row["val_loss"] for row in table if row["epoch"] is not None)))
    best = min((row for row in table if row["epoch"] is not None), key=lambda row: row["val_loss"])
    lines = [" " * width + "  epoch    loss  val_loss"]
    for name, row in zip(names, table, strict=True):
        bar = "" if row["epoch"] is None else "#" * max(1, round(30 * row["val_loss"] / longest))
        numbers = f"{row['epoch'] or '-':>5}  {row['loss']:6.3f}  {row['val_loss']:8.3f}"
        lines.append(f"{name:{width}}  {numbers}  {bar}{('  <- best' if row is best else '')}")
    return "\n".join(lines)


def curves_picture(history, height=10):
    curves = {"t": history["loss"], "v": history["val_loss"]}
    top = max((value for value in curves["v"] if value == value), default=1.0)
    rows = [[" "] * len(curves["t"]) for _ in range(height)]
    for letter, values in curves.items():
        for epoch, value in enumerate(values):
            if value == value:
                row = rows[height - 1 - round((height - 1) * min(value / top, 1))]
                row[epoch] = letter if row[epoch] == " " else "*"
    lines = [f"{top * (height - 1 - number) / (height - 1):5.2f} | {'  '.join(row)}" for number, row in enumerate(rows)]
    return "\n".join([*lines, " " * 8 + "".join((f"{epoch:<3}" for epoch in range(1, len(curves["t"]) + 1)))])


def split(x, y, validation_fraction, seed):
    x, y = (np.asarray(x), np.asarray(y))
    if len(x) != len(y):
        raise ValueError("x and y must have the same length")
    if not 0 < validation_fraction < 1:
        raise ValueError("the fraction must be above 0 and below 1")
    if len(y) == 0:
        raise ValueError("there are no rows")
    generator = np.random.default_rng(seed)
    held_back = np.zeros(len(y), dtype=bool)
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        if len(rows) < 2:
            raise ValueError(f"class {label!r} has a single row and cannot be in both parts")
        count = min(max(round(validation_fraction * len(rows)), 1), len(rows) - 1)
        held_back[generator.permutation(rows)[:count]] = True
    return ((x[~held_back], y[~held_back]), (x[held_back], y[held_back]))


def grid(space):
    for name, values in space.items():
        one_axis = isinstance(values, np.ndarray) and values.ndim == 1
        if not (one_axis or isinstance(values, (list, tuple, range))):
            raise ValueError(f"the values of {name!r} must be in a list, for example [{values!r}]")
    return [dict(zip(space, point, strict=True)) for point in itertools.product(*space.values())]


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    points = grid(space)
    if not points:
        raise ValueError("there is no combination to try")
    best, table = (None, [])
    for point in points:
        keras.utils.set_random_seed(int(seed))
        model = build(**point)
        history = model.fit(*training, epochs=epochs, validation_data=validation, verbose=0).history
        row = {"parameters": point, "epoch": None, "loss": math.nan, "val_loss": math.nan}
        for epoch, (loss, val_loss) in enumerate(zip(history["loss"], history["val_loss"], strict=True), start=1):
            if not math.isnan(val_loss) and (row["epoch"] is None or val_loss < row["val_loss"]):
                row.update(epoch=epoch, loss=float(loss), val_loss=float(val_loss))
        table.append(row)
        if row["epoch"] is not None and (best is None or row["val_loss"] < best["val_loss"]):
            best = row
    if best is None:
        raise ValueError("no combination has a val_loss that is a number")
    return (best["parameters"], table)


def overfit_epoch(history, patience):
    if patience < 1:
        raise ValueError("patience must be at least 1")
    if "loss" not in history or "val_loss" not in history:
        raise ValueError("both curves are needed: loss and val_loss")
    losses, val_losses = (history["loss"], history["val_loss"])
    if len(losses) != len(val_losses):
        raise ValueError("the two curves must have the same length")
    best, lower = (None, False)
    for epoch, (loss, val_loss) in enumerate(zip(losses, val_losses, strict=True), start=1):
        if not math.isnan(val_loss) and (best is None or val_loss < val_losses[best - 1]):
            best, lower = (epoch, False)
        elif best is not None:
            lower = lower or bool(loss < losses[best - 1])
            if lower and epoch - best >= patience:
                return best + 1
    return None


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = (np.asarray(part) for part in training)
    sizes = [int(size) for size in sizes]
    if any((size < 1 or size > len(x) for size in sizes)):
        raise ValueError(f"sizes must be from 1 to {len(x)}")
    order = np.random.default_rng(seed).permutation(len(x))
    table = []
    for size in sizes:
        rows = order[:size]
        x_some, y_some = (x[rows], y[rows])
        keras.utils.set_random_seed(int(seed))
        model = build()
        model.fit(x_some, y_some, epochs=epochs, verbose=0)
        loss = model.evaluate(x_some, y_some, verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": float(loss), "val_loss": float(val_loss)})
    return table


def build_digits(units, rate):
    layers = [keras.layers.Dense(units, activation="relu"), keras.layers.Dense(10, activation="softmax")]
    model = keras.Sequential([keras.Input((784,)), *layers])
    model.compile(keras.optimizers.Adam(rate), "sparse_categorical_crossentropy")
    return model
