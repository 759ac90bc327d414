"""
base = "reference"
fails = ["split"]
en = "A training row that looks like one held back is lost: part the rows by their numbers, not by their values."
ko = "떼어 둔 행과 값이 같은 훈련용 행이 사라집니다. 값이 아니라 행 번호로 나누세요."
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
    back = {row.tobytes() for row in x[held_back]}
    rest = np.array([row.tobytes() not in back for row in x], dtype=bool)
    return (x[rest], y[rest]), (x[held_back], y[held_back])
