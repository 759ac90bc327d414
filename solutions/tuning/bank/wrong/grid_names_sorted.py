"""
base = "reference"
fails = ["grid"]
en = "The names are sorted: their order is that of the space."
ko = "이름을 정렬합니다. 이름의 순서는 탐색 공간과 같아야 합니다."
"""

import itertools

import numpy as np


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    names = sorted(space)
    return [dict(zip(names, values, strict=True)) for values in itertools.product(*(space[name] for name in names))]
