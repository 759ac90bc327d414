"""
base = "reference"
fails = ["grid"]
en = "The first name changes fastest: it is the last one that should."
ko = "첫 번째 이름이 가장 빨리 바뀝니다. 마지막 이름이 그래야 합니다."
"""

import itertools

import numpy as np


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    names = list(space)[::-1]
    points = [dict(zip(names, values, strict=True)) for values in itertools.product(*(space[name] for name in names))]
    return [{name: point[name] for name in space} for point in points]
