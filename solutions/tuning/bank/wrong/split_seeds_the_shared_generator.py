"""
base = "reference"
fails = ["split"]
en = "np.random.seed changes the generator that everybody shares: use one of your own, np.random.default_rng(seed)."
ko = "np.random.seed는 모두가 함께 쓰는 생성기를 바꿉니다. np.random.default_rng(seed)로 따로 만드세요."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or not 0 < validation_fraction < 1:
        raise ValueError(f"{len(x)} rows, {len(y)} labels, a fraction of {validation_fraction}")
    labels, counts = np.unique(y, return_counts=True)
    if not len(y) or 1 in counts:
        raise ValueError("each class needs two rows at least, one for either part")
    np.random.seed(seed)
    held_back = np.zeros(len(y), dtype=bool)
    for label, count in zip(labels, counts, strict=True):
        rows = np.random.permutation(np.flatnonzero(y == label))
        held_back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
