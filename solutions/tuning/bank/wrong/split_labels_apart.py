"""
base = "reference"
fails = ["split"]
en = "The labels are shuffled apart from their rows: row and label must stay together."
ko = "레이블을 행과 따로 섞습니다. 행과 레이블은 함께 다녀야 합니다."
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
        held_back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
    return (x[~held_back], rng.permutation(y[~held_back])), (x[held_back], rng.permutation(y[held_back]))
