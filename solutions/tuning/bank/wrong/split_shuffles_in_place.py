"""
base = "reference"
fails = ["split"]
outcome = "raised"
en = "The caller's arrays are shuffled: never change what you were given."
ko = "호출한 쪽의 배열이 섞입니다. 받은 것은 절대 바꾸지 마세요."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or not 0 < validation_fraction < 1:
        raise ValueError(f"{len(x)} rows, {len(y)} labels, a fraction of {validation_fraction}")
    labels, counts = np.unique(y, return_counts=True)
    if not len(y) or 1 in counts:
        raise ValueError("each class needs two rows at least, one for either part")
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(y))
    x[:], y[:] = x[order], y[order]
    held_back = np.zeros(len(y), dtype=bool)
    for label, count in zip(labels, counts, strict=True):
        rows = rng.permutation(np.flatnonzero(y == label))
        held_back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
