"""
base = "reference"
fails = ["grayscale"]
en = "The three channels are averaged; green counts most and blue least."
ko = "세 채널을 그냥 평균했습니다. 초록의 비중이 가장 크고 파랑이 가장 작아야 합니다."
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
    return np.rint(image.mean(axis=2)).astype(np.uint8)
