"""
base = "reference"
fails = ["split"]
en = "A fraction of 0, 1 or 20 is accepted: raise ValueError."
ko = "비율로 0, 1, 20도 받아들입니다. ValueError를 발생시키세요."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y):
        raise ValueError(f"{len(x)} rows, {len(y)} labels, a fraction of {validation_fraction}")
    labels, counts = np.unique(y, return_counts=True)
    if not len(y) or 1 in counts:
        raise ValueError("each class needs two rows at least, one for either part")
    rng = np.random.default_rng(seed)
    held_back = np.zeros(len(y), dtype=bool)
    for label, count in zip(labels, counts, strict=True):
        rows = rng.permutation(np.flatnonzero(y == label))
        held_back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
