"""
base = "reference"
fails = ["grid"]
en = "The first values go together, then the second ones: every value of one name meets every value of the others."
ko = "첫 값들끼리, 둘째 값들끼리만 묶습니다. 한 이름의 모든 값이 다른 이름의 모든 값과 만나야 합니다."
"""

import numpy as np


def grid(space):
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    return [dict(zip(space, values, strict=True)) for values in zip(*space.values(), strict=False)] if space else [{}]
