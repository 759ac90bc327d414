"""
base = "reference"
fails = ["binarize"]
en = "An image of one single brightness comes back as ink; it has none."
ko = "밝기가 한 가지뿐인 이미지를 모두 잉크로 보았습니다. 그런 이미지에는 잉크가 없습니다."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


correct = binarize


def binarize(image, block=None):
    if not block and image.min() == image.max():
        return np.full(image.shape, 255, np.uint8)
    return correct(image, block)
