"""
base = "reference"
fails = ["binarize"]
en = "The threshold itself counts as paper; the darker group is what is less than or EQUAL to it."
ko = "문턱값과 같은 픽셀을 종이로 보았습니다. 어두운 무리는 문턱값 '이하'입니다."
"""

import cv2
import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


correct = binarize


def binarize(image, block=None):
    if block or image.min() == image.max():
        return correct(image, block)
    threshold, _ = cv2.threshold(image, 0, 255, cv2.THRESH_OTSU)
    return np.where(image < threshold, 255, 0).astype(np.uint8)
