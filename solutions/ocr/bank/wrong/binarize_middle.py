"""
base = "reference"
fails = ["binarize"]
en = "The threshold lies half-way between the darkest and the lightest pixel; a single pixel can shift it."
ko = "문턱값을 가장 어두운 픽셀과 가장 밝은 픽셀의 중간으로 정했습니다. 픽셀 하나에도 문턱값이 흔들립니다."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


correct = binarize


def binarize(image, block=None):
    if block or image.min() == image.max():
        return correct(image, block)
    middle = (int(image.min()) + int(image.max())) / 2
    return np.where(image < middle, 255, 0).astype(np.uint8)
