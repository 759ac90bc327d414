"""
base = "reference"
fails = ["grid"]
en = "The same dictionaries come back from every call: whoever changes a point changes the grid of the next call."
ko = "부를 때마다 같은 딕셔너리를 반환합니다. 조합 하나를 바꾸면 다음 호출의 격자까지 바뀝니다."
"""

import itertools

import numpy as np


REMEMBERED = {}


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    key = repr(space)
    if key not in REMEMBERED:
        REMEMBERED[key] = [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]
    return REMEMBERED[key]
