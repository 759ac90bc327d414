"""
base = "reference"
fails = ["denoise"]
en = "The neighbourhood is 5 × 5; asked for is 3 × 3, which keeps thin strokes."
ko = "이웃을 5 × 5로 잡았습니다. 가는 획을 지키려면 3 × 3이어야 합니다."
"""

import cv2
import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def denoise(image):
    return cv2.medianBlur(np.ascontiguousarray(image), 5)
