"""
base = "reference"
fails = ["split"]
en = "The rows are drawn from all classes at once, so a small class may lie in one part only: draw from each class."
ko = "모든 클래스에서 한꺼번에 뽑아서 작은 클래스가 한쪽에만 있을 수 있습니다. 클래스마다 따로 뽑으세요."
"""

import numpy as np


def split(x, y, validation_fraction, seed):
    if len(x) != len(y) or not 0 < validation_fraction < 1:
        raise ValueError("no split")
    if len(y) == 0 or np.unique(y, return_counts=True)[1].min() == 1:
        raise ValueError("a class with one row")
    order = np.random.default_rng(seed).permutation(len(y))
    count = round(validation_fraction * len(y))
    back, rest = order[:count], order[count:]
    return (x[rest], y[rest]), (x[back], y[back])
