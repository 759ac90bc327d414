"""
base = "reference"
fails = ["grayscale"]
en = "The weights are applied in uint8 numbers, which begin again at 0 after 255."
ko = "가중치를 uint8로 계산해서 255를 넘으면 0부터 다시 시작합니다."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def grayscale(image):
    if image.ndim == 2:
        return image.copy()
    if image.ndim != 3 or image.shape[2] != 3:
        raise ValueError(image.shape)
    red, green, blue = image[..., 0], image[..., 1], image[..., 2]
    return (red * np.uint8(3) + green * np.uint8(6) + blue) // np.uint8(10)
