"""
base = "reference"
fails = ["max_pool2d"]
en = "The smallest value of one dtype is used for all: -128 is not small enough, and bytes cannot hold it."
ko = "한 dtype의 가장 작은 값을 모두에 썼습니다. -128은 충분히 작지 않고, 바이트에는 담을 수도 없습니다."
"""

import numpy as np


def max_pool2d(images, size=2, stride=None, padding="valid"):
    stride = size if stride is None else stride
    if images.ndim != 4 or size < 1 or stride < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    lowest = np.array(-128).astype(images.dtype)
    ends = []
    for length in images.shape[1:3]:
        missing = max(((length + stride - 1) // stride - 1) * stride + size - length, 0) if padding == "same" else 0
        ends.append((missing // 2, missing - missing // 2))
    padded = np.pad(images, [(0, 0), *ends, (0, 0)], constant_values=lowest)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size), axis=(1, 2))[:, ::stride, ::stride]
    return windows.max(axis=(4, 5))
