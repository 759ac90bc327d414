"""
base = "reference"
fails = ["split"]
outcome = "raised"
en = "np.bincount wants labels 0, 1, 2, …: negative labels and text are labels too. np.unique takes them all."
ko = "np.bincount는 0, 1, 2, … 레이블만 받습니다. 음수와 글자도 레이블입니다. np.unique는 모두 받습니다."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or not 0 < validation_fraction < 1:
        raise ValueError(f"{len(x)} rows, {len(y)} labels, a fraction of {validation_fraction}")
    counts = np.bincount(y)
    labels = np.flatnonzero(counts)
    counts = counts[labels]
    if not len(y) or 1 in counts:
        raise ValueError("each class needs two rows at least, one for either part")
    rng = np.random.default_rng(seed)
    held_back = np.zeros(len(y), dtype=bool)
    for label, count in zip(labels, counts, strict=True):
        rows = rng.permutation(np.flatnonzero(y == label))
        held_back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
