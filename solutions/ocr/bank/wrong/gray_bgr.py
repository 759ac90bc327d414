"""
base = "reference"
fails = ["grayscale"]
en = "The channels are taken as B, G, R; here they come as R, G, B."
ko = "채널을 B, G, R 순서로 보았습니다. 여기에서는 R, G, B 순서입니다."
"""

import cv2
import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def grayscale(image):
    if image.ndim == 2:
        return image.copy()
    if image.ndim != 3 or image.shape[2] != 3:
        raise ValueError(image.shape)
    return cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_BGR2GRAY)
