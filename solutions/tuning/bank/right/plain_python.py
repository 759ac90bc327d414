"""
base = "reference"
en = "Plain Python: the module random with a generator of its own, recursion for the grid, lists and tuples, every condition written out."
ko = "순수 파이썬: random 모듈의 생성기를 따로 만들고, 격자는 재귀로, 리스트와 튜플로, 조건은 하나씩 풀어 씁니다."
"""

import math
import random

import keras
import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y):
        raise ValueError("x and y differ in length")
    if not (validation_fraction > 0 and validation_fraction < 1):
        raise ValueError("a fraction lies between 0 and 1")
    classes = {}
    for row in range(len(y)):
        classes.setdefault(y[row], []).append(row)
    if not classes or min(len(rows) for rows in classes.values()) < 2:
        raise ValueError("too few rows")
    dice, training, validation = random.Random(seed), [], []
    for rows in classes.values():
        count = round(validation_fraction * len(rows))
        if count == 0:
            count = 1
        if count == len(rows):
            count -= 1
        dice.shuffle(rows)
        validation += rows[:count]
        training += rows[count:]
    return [x[training], y[training]], [x[validation], y[validation]]


def grid(space):
    for values in space.values():
        if isinstance(values, str) or not hasattr(values, "__len__"):
            raise ValueError("values stand in a list")
    return tuple(combinations(list(space.items())))


def combinations(items):
    if not items:
        return [{}]
    name, values = items[0]
    return [{name: value, **rest} for value in values for rest in combinations(items[1:])]


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    (x_train, y_train), (x_validation, y_validation) = split(x, y, validation_fraction, seed)
    table, best, lowest = [], None, math.inf
    for point in grid(space):
        keras.backend.clear_session()
        keras.utils.set_random_seed(seed)
        model = build(**point)
        history = model.fit(
            x_train, y_train, epochs=epochs, validation_data=(x_validation, y_validation), verbose=0
        ).history
        entry = {"parameters": point, "epoch": None, "loss": math.nan, "val_loss": math.nan}
        for epoch in range(epochs):
            value = history["val_loss"][epoch]
            if math.isnan(value):
                continue
            if entry["epoch"] is None or value < entry["val_loss"]:
                entry.update(epoch=epoch + 1, loss=history["loss"][epoch], val_loss=value)
        if entry["val_loss"] < lowest:
            best, lowest = point, entry["val_loss"]
        table.append(entry)
    if best is None:
        raise ValueError("no result")
    return [best, tuple(table)]


def overfit_epoch(history, patience):
    if patience <= 0:
        raise ValueError("patience begins at 1")
    if "loss" not in history or "val_loss" not in history or len(history["loss"]) != len(history["val_loss"]):
        raise ValueError("two curves of the same length")
    best = -1
    for epoch in range(len(history["loss"])):
        value = history["val_loss"][epoch]
        if not math.isnan(value) and (best < 0 or value < history["val_loss"][best]):
            best = epoch
        if best >= 0 and epoch - best >= patience:
            for later in range(best + 1, epoch + 1):
                if history["loss"][later] < history["loss"][best]:
                    return best + 2


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    for size in sizes:
        if size < 1 or size > len(y):
            raise ValueError(size)
    rows = list(range(len(y)))
    random.Random(seed).shuffle(rows)
    table = []
    for size in sizes:
        keras.utils.set_random_seed(seed)
        model = build()
        some = x[rows[:size]], y[rows[:size]]
        model.fit(*some, epochs=epochs, verbose=0)
        losses = [np.ravel(model.evaluate(*part, verbose=0))[0] for part in (some, validation)]
        table.append({"size": size, "loss": losses[0], "val_loss": losses[1]})
    return tuple(table)
