"""
base = "reference"
fails = ["grid"]
en = "An empty space gives no point: it has exactly one, the empty one."
ko = "빈 탐색 공간에서 조합이 하나도 나오지 않습니다. 빈 조합이 정확히 하나 있습니다."
"""

import itertools

import numpy as np


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    if not space:
        return []
    return [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]
