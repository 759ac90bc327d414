"""
base = "reference"
fails = ["split"]
en = "Of a small class none may be held back: at least 1 row of each class is."
ko = "작은 클래스에서 하나도 떼지 않을 수 있습니다. 클래스마다 적어도 1행을 뗍니다."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or not 0 < validation_fraction < 1:
        raise ValueError(f"{len(x)} rows, {len(y)} labels, a fraction of {validation_fraction}")
    labels, counts = np.unique(y, return_counts=True)
    if not len(y) or 1 in counts:
        raise ValueError("each class needs two rows at least, one for either part")
    rng = np.random.default_rng(seed)
    held_back = np.zeros(len(y), dtype=bool)
    for label, count in zip(labels, counts, strict=True):
        rows = rng.permutation(np.flatnonzero(y == label))
        held_back[rows[: min(round(validation_fraction * count), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
