"""
base = "reference"
fails = ["denoise"]
en = "The pixels at the border are left as they were; they have a neighbourhood, too."
ko = "가장자리 픽셀을 그대로 두었습니다. 가장자리에도 이웃이 있습니다."
"""

import cv2
import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def denoise(image):
    result = image.copy()
    result[1:-1, 1:-1] = cv2.medianBlur(np.ascontiguousarray(image), 3)[1:-1, 1:-1]
    return result
