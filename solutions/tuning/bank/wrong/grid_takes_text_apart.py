"""
base = "reference"
fails = ["grid"]
outcome = "raised"
en = "A bare text is taken apart into its letters: raise ValueError."
ko = "그냥 글자를 한 글자씩 쪼갭니다. ValueError를 발생시키세요."
"""

import itertools


def grid(space):
    return [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]
