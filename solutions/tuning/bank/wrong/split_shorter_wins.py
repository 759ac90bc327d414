"""
base = "reference"
fails = ["split"]
en = "When x and y differ in length, the longer one is cut silently: raise ValueError."
ko = "x와 y의 길이가 다르면 말없이 긴 쪽을 자릅니다. ValueError를 발생시키세요."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    x, y = x[: len(y)], y[: len(x)]
    if not 0 < validation_fraction < 1:
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
