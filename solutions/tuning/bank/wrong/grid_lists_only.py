"""
base = "reference"
fails = ["grid"]
outcome = "raised"
en = "Only lists are accepted: the values may be a tuple, a range or an array, too."
ko = "리스트만 받습니다. 튜플, range, 배열일 수도 있습니다."
"""

import itertools


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    return [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]
