"""
base = "reference"
fails = ["max_pool2d"]
outcome = "raised"
en = "Whole numbers know no infinity: for each dtype take its own smallest value."
ko = "정수에는 무한대가 없습니다. dtype마다 가장 작은 값을 쓰세요."
"""

import numpy as np


def max_pool2d(images, size=2, stride=None, padding="valid"):
    stride = size if stride is None else stride
    if images.ndim != 4 or size < 1 or stride < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    lowest = -np.inf
    ends = []
    for length in images.shape[1:3]:
        missing = max(((length + stride - 1) // stride - 1) * stride + size - length, 0) if padding == "same" else 0
        ends.append((missing // 2, missing - missing // 2))
    padded = np.pad(images, [(0, 0), *ends, (0, 0)], constant_values=lowest)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size), axis=(1, 2))[:, ::stride, ::stride]
    return windows.max(axis=(4, 5))
