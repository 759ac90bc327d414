"""
base = "reference"
fails = ["grid"]
en = "The names are taken out of the caller's space: leave it as it was."
ko = "호출한 쪽의 탐색 공간에서 이름을 꺼내 버립니다. 그대로 두세요."
"""

import numpy as np


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    points = [{}]
    for name in list(space):
        values = space.pop(name)
        points = [{**point, name: value} for point in points for value in values]
    return points
