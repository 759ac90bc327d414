"""
base = "reference"
fails = ["grid"]
en = "Right for one name and for two, but a third is forgotten: there may be any number of names."
ko = "이름이 하나나 둘일 때는 맞지만 세 번째부터는 빠집니다. 이름은 몇 개든 될 수 있습니다."
"""

import numpy as np


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    names = list(space)
    if not names:
        return [{}]
    if len(names) == 1:
        return [{names[0]: value} for value in space[names[0]]]
    return [{names[0]: first, names[1]: second} for first in space[names[0]] for second in space[names[1]]]
