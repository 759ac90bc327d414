"""
base = "reference"
fails = ["split"]
en = "Of each class the first rows are held back, not random ones: shuffle the row numbers."
ko = "클래스마다 무작위가 아니라 앞의 행들을 뗍니다. 행 번호를 섞으세요."
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
        rows = np.flatnonzero(y == label)
        held_back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
