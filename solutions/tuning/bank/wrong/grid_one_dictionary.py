"""
base = "reference"
fails = ["grid", "tune"]
en = "One dictionary stands in the list again and again and ends up as the last point: make a new one for each."
ko = "딕셔너리 하나를 되풀이해 담아서 모두 마지막 조합이 됩니다. 조합마다 새로 만드세요."
"""

import itertools

import numpy as np


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    point, points = {}, []
    for values in itertools.product(*space.values()):
        point.update(zip(space, values, strict=True))
        points.append(point)
    return points
