"""
base = "reference"
fails = ["grid"]
en = "A bare value is accepted as a list of one: raise ValueError."
ko = "그냥 값을 한 개짜리 리스트로 받아들입니다. ValueError를 발생시키세요."
"""

import itertools

import numpy as np


def grid(space):
    lists = [values if isinstance(values, list | tuple | range | np.ndarray) else [values] for values in space.values()]
    return [dict(zip(space, values, strict=True)) for values in itertools.product(*lists)]
