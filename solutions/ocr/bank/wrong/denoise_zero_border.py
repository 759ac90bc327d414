"""
base = "reference"
fails = ["denoise"]
en = "Zeros are put outside the image, so its corners turn black; repeat the edge pixels."
ko = "이미지 밖을 0으로 채워 모서리가 검어집니다. 가장자리 픽셀을 되풀이하세요."
"""

import numpy as np
import types

# Reading a whole page goes on with the right steps, so that this mistake shows in its own question only.
read_text = types.FunctionType(read_text.__code__, dict(globals()), "read_text", read_text.__defaults__)


def denoise(image):
    padded = np.pad(image, 1)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3))
    return np.median(windows, axis=(2, 3)).astype(np.uint8)
