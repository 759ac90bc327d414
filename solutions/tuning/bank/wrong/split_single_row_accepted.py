"""
base = "reference"
fails = ["split"]
en = "A class with one row is put into the training part alone: raise ValueError."
ko = "행이 하나뿐인 클래스를 훈련용에만 넣습니다. ValueError를 발생시키세요."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or not 0 < validation_fraction < 1:
        raise ValueError(f"{len(x)} rows, {len(y)} labels, a fraction of {validation_fraction}")
    labels, counts = np.unique(y, return_counts=True)
    if not len(y):
        raise ValueError("each class needs two rows at least, one for either part")
    rng = np.random.default_rng(seed)
    held_back = np.zeros(len(y), dtype=bool)
    for label, count in zip(labels, counts, strict=True):
        rows = rng.permutation(np.flatnonzero(y == label))
        held_back[rows[: max(min(round(validation_fraction * count), count - 1), int(count > 1))]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
