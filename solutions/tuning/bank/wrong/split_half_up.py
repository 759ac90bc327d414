"""
base = "reference"
fails = ["split"]
en = "A half is always rounded up; Python's round takes the even neighbour: 2.5 becomes 2."
ko = "절반을 언제나 올립니다. 파이썬의 round는 짝수 쪽을 고릅니다: 2.5는 2가 됩니다."
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
        held_back[rows[: min(max(int(validation_fraction * count + 0.5), 1), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
