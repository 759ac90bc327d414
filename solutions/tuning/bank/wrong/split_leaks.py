"""
base = "reference"
fails = ["split"]
en = "The training part holds all rows, those of the validation part too: nothing is held back."
ko = "훈련용에 검증용 행까지 모두 들어 있습니다. 떼어 둔 것이 아닙니다."
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
    return (x.copy(), y.copy()), (x[held_back], y[held_back])
