"""
base = "reference"
fails = ["build_convnet"]
en = "All calls give the same model: what one trains, the other has learned."
ko = "호출할 때마다 같은 모델을 반환합니다. 하나를 훈련하면 다른 하나도 바뀝니다."
"""

import functools

_make = functools.cache(build_convnet)  # noqa: F821


def build_convnet(input_shape, classes):
    return _make(tuple(input_shape), classes)
