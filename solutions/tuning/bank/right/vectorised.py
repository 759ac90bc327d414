"""
base = "reference"
en = "NumPy throughout: random keys sorted within the classes, the grid from np.indices, running minima for the onset."
ko = "모두 NumPy로: 클래스 안에서 난수 키를 정렬하고, 격자는 np.indices로, 과대적합의 시작은 누적 최솟값으로 찾습니다."
"""

import keras
import numpy as np


def split(x, y, validation_fraction, seed):
    if np.shape(x)[:1] != np.shape(y) or np.size(y) == 0 or not 0 < validation_fraction < 1:
        raise ValueError("not to be split")
    _, classes, counts = np.unique(y, return_inverse=True, return_counts=True)
    if (counts == 1).any():
        raise ValueError("a lonely row")
    held = np.clip(np.round(validation_fraction * counts).astype(int), 1, counts - 1)
    order = np.lexsort([np.random.default_rng(seed).random(len(y)), classes])
    place = np.arange(len(y)) - np.repeat(np.cumsum(counts) - counts, counts)
    back = place < held[classes[order]]
    return tuple((np.take(x, order[rows], axis=0), np.take(y, order[rows])) for rows in (~back, back))


def grid(space):
    sizes = []
    for values in space.values():
        if type(values) is str or np.isscalar(values):
            raise ValueError(values)
        sizes.append(len(values))
    numbers = np.indices(sizes).reshape(len(sizes), -1).T if sizes else np.zeros((1, 0), dtype=int)
    return [{name: space[name][number] for name, number in zip(space, row, strict=True)} for row in numbers]


def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    training, validation = split(x, y, validation_fraction, seed)
    points = grid(space)
    curves = np.full((len(points), 2, epochs), np.nan)
    for point, curve in zip(points, curves, strict=True):
        keras.utils.set_random_seed(seed)
        model = build(**point)
        found = model.fit(x=training[0], y=training[1], epochs=epochs, validation_data=validation, verbose=0)
        curve[:] = found.history["loss"], found.history["val_loss"]
    heights = np.where(np.isnan(curves[:, 1]), np.inf, curves[:, 1])
    if not np.isfinite(heights).any():
        raise ValueError("nothing to choose from")
    table = []
    for point, curve, height in zip(points, curves, heights, strict=True):
        epoch = height.argmin()
        failed = np.isinf(height[epoch])
        loss, val_loss = (np.nan, np.nan) if failed else curve[:, epoch]
        epoch = None if failed else epoch + 1
        table.append({"epoch": epoch, "val_loss": val_loss, "loss": loss, "parameters": point})
    return points[heights.min(axis=1).argmin()], table


def overfit_epoch(history, patience):
    loss, val_loss = (np.asarray(history.get(name, np.nan), dtype=float) for name in ("loss", "val_loss"))
    if patience < 1 or loss.ndim != 1 or loss.shape != val_loss.shape:
        raise ValueError("not two curves, or no patience")
    heights = np.where(np.isnan(val_loss), np.inf, val_loss)
    before = np.minimum.accumulate(np.append(np.inf, heights))[: len(heights)]
    bests = np.append(np.flatnonzero(heights < before), len(heights))
    for best, following in zip(bests, bests[1:], strict=False):
        lower = np.flatnonzero(loss[best + 1 : following] < loss[best])
        if following - 1 - best >= patience and lower.size:
            return best + 2
    return None


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    sizes = np.asarray(sizes, dtype=int)
    if ((sizes < 1) | (sizes > len(training[0]))).any():
        raise ValueError(sizes)
    order = np.argsort(np.random.default_rng(seed).random(len(training[0])))

    def measured(size):
        rows = [part[order[:size]] for part in training]
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(*rows, epochs=epochs, validation_data=validation, verbose=0)
        parts = {"loss": rows, "val_loss": validation}
        return {name: model.evaluate(*part, verbose=0, return_dict=True)["loss"] for name, part in parts.items()}

    return [{"size": size, **measured(size)} for size in sizes]
