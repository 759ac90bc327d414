"""
base = "reference"
en = "Straight from the definitions: the grid counted like digits, the onset by looking at every prefix anew, the split row by row."
ko = "정의를 그대로 옮깁니다: 격자는 자릿수처럼 세고, 과대적합은 앞부분마다 새로 살펴보고, 분할은 한 행씩 정합니다."
"""

import keras
import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or len(y) == 0 or not (0 < validation_fraction) & (validation_fraction < 1):
        raise ValueError("no split")
    labels = y.tolist()
    left = {}
    for label in set(labels):
        count = labels.count(label)
        if count == 1:
            raise ValueError(f"only one row of {label}")
        left[label] = sorted([1, round(validation_fraction * count), count - 1])[1]
    training, validation = [], []
    for row in np.random.RandomState(seed).permutation(len(labels)).tolist():
        if left[labels[row]]:
            left[labels[row]] -= 1
            validation.append(row)
        else:
            training.append(row)
    return (x[training], y[training]), (x[validation], y[validation])


def grid(space):
    names, count = list(space), 1
    for name in names:
        if isinstance(space[name], str | int | float):
            raise ValueError(f"{name} wants a list")
        count *= len(space[name])
    points = []
    for number in range(count):
        point = {}
        for name in reversed(names):
            number, digit = divmod(number, len(space[name]))
            point[name] = space[name][digit]
        points.append({name: point[name] for name in names})
    return points


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        ranked = sorted(
            (value, epoch, loss)
            for epoch, (value, loss) in enumerate(zip(history["val_loss"], history["loss"], strict=True), start=1)
            if value == value
        )
        value, epoch, loss = ranked[0] if ranked else (float("nan"), None, float("nan"))
        table.append(dict(parameters=dict(point), epoch=epoch, loss=float(loss), val_loss=float(value)))
    finished = sorted((entry for entry in table if entry["epoch"]), key=lambda entry: entry["val_loss"])
    if len(finished) == 0:
        raise ValueError("nothing finished")
    return dict(finished[0]["parameters"]), table


def overfit_epoch(history, patience):
    if not {"loss", "val_loss"} <= set(history) or patience < 1:
        raise ValueError("loss, val_loss and a patience")
    loss, val_loss = list(history["loss"]), list(history["val_loss"])
    if len(loss) != len(val_loss):
        raise ValueError("unequal lengths")
    for end in range(1, len(loss) + 1):
        numbers = [value for value in val_loss[:end] if value == value]
        if numbers:
            best = val_loss.index(min(numbers))
            since = loss[best + 1 : end]
            if len(since) >= patience and any(value < loss[best] for value in since):
                return best + 2
    return None


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    if len(sizes) and not (min(sizes) >= 1 and max(sizes) <= len(training[1])):
        raise ValueError("sizes")
    order, results = np.random.RandomState(seed).permutation(len(training[1])), []
    for size in sizes:
        chosen = np.sort(order[:size])
        some = (training[0][chosen], training[1][chosen])
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(*some, epochs=epochs, verbose=0)
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)
        loss = model.evaluate(*some, verbose=0, return_dict=True)
        results.append({"loss": loss["loss"], "val_loss": val_loss["loss"], "size": int(size)})
    return results
