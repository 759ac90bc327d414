"""
base = "reference"
en = "No question uses another: tune splits with queues of its own and loops with an odometer, helper classes keep what is best."
ko = "문제끼리 서로 쓰지 않습니다: tune이 스스로 나누고 직접 조합을 세며, 보조 클래스가 가장 좋은 것을 기억합니다."
"""

import functools
import itertools

import keras
import numpy as np


class Lowest:
    """Remembers the lowest number seen, and where."""

    def __init__(self):
        self.value, self.where = None, None

    def see(self, value, where):
        better = not np.isnan(value) and (self.value is None or value < self.value)
        if better:
            self.value, self.where = value, where
        return better


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or not (validation_fraction > 0.0 and 1.0 > validation_fraction) or not len(x):
        raise ValueError("cannot split this")
    stream = np.random.Generator(np.random.MT19937(seed))
    side = np.empty(len(y), dtype=int)
    for label in np.unique(y):
        mine = y == label
        count = int(mine.sum())
        if count < 2:
            raise ValueError("one row cannot be on both sides")
        flags = np.zeros(count, dtype=int)
        flags[: max(1, min(count - 1, round(validation_fraction * count)))] = 1
        stream.shuffle(flags)
        side[mine] = flags
    return tuple((x[side == which].copy(), y[side == which].copy()) for which in (0, 1))


def grid(space):
    for values in space.values():
        try:
            len(values)
        except TypeError:
            raise ValueError("a bare value") from None
        if isinstance(values, str):
            raise ValueError("a bare text")
    longer = lambda points, name: [point | {name: value} for point in points for value in space[name]]  # noqa: E731
    return functools.reduce(longer, space, [{}])


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    if len(x) != len(y) or not 0 < validation_fraction < 1 or any(isinstance(v, str) for v in space.values()):
        raise ValueError("nothing to search")
    order = np.random.default_rng(seed).permutation(len(y))
    names, inverse = np.unique(y, return_inverse=True)
    training, validation = [], []
    for number in range(len(names)):
        rows = [row for row in order if inverse[row] == number]
        count = max(1, min(len(rows) - 1, round(validation_fraction * len(rows))))
        validation.extend(rows[:count])
        training.extend(rows[count:])
    best, table = Lowest(), []
    for values in itertools.product(*space.values()):
        parameters = dict(zip(space, values, strict=True))
        keras.utils.set_random_seed(seed)
        model = build(**parameters)
        held_back = x[validation], y[validation]
        history = model.fit(x[training], y[training], epochs=epochs, validation_data=held_back, verbose=0).history
        epoch = Lowest()
        for number, value in enumerate(history["val_loss"]):
            epoch.see(value, number)
        if epoch.where is None:
            table.append({"parameters": parameters, "epoch": None, "loss": np.nan, "val_loss": np.nan})
        else:
            losses = {name: history[name][epoch.where] for name in ("loss", "val_loss")}
            table.append({"parameters": parameters, "epoch": epoch.where + 1, **losses})
            best.see(epoch.value, parameters)
    if best.where is None:
        raise ValueError("no number at all")
    return best.where, table


def overfit_epoch(history, patience):
    try:
        pairs = list(zip(history["loss"], history["val_loss"], strict=True))
    except KeyError:
        raise ValueError("a curve is missing") from None
    if patience < 1:
        raise ValueError("more patience")
    best, at_best, since = Lowest(), None, []
    for number, (loss, val_loss) in enumerate(pairs, 1):
        if best.see(val_loss, number):
            at_best, since = loss, []
        elif best.where:
            since.append(loss)
            if len(since) >= patience and np.nanmin([*since, np.inf]) < at_best:
                return best.where + 1
    return None


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    (x, y), table = training, []
    if any(size not in range(1, len(x) + 1) for size in sizes):
        raise ValueError("no such size")
    keys = np.random.default_rng(seed).random(len(x))
    for size in sizes:
        chosen = keys <= np.sort(keys)[size - 1]
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(x[chosen], y[chosen], epochs=epochs, verbose=0)
        first, second = (
            model.evaluate(*part, return_dict=True, verbose=0) for part in ((x[chosen], y[chosen]), validation)
        )
        table.append({"size": size, "loss": first["loss"], "val_loss": second["loss"]})
    return table
