"""
base = "reference"
fails = ["denoise"]
en = "A mean smears the specks and softens the edges; the median removes the one and keeps the other."
ko = "평균을 써서 잡티가 번지고 경계가 흐려졌습니다. 중앙값은 잡티를 없애고 경계는 남깁니다."
"""

import cv2
import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def denoise(image):
    return cv2.blur(np.ascontiguousarray(image), (3, 3), borderType=cv2.BORDER_REPLICATE)
