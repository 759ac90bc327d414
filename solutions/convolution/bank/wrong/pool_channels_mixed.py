"""
base = "reference"
fails = ["max_pool2d"]
en = "The largest over all channels is taken; each channel is pooled by itself."
ko = "모든 채널에서 가장 큰 값을 골랐습니다. 채널마다 따로 풀링해야 합니다."
"""

import numpy as np


def max_pool2d(images, size=2, stride=None, padding="valid"):
    stride = size if stride is None else stride
    if images.ndim != 4 or size < 1 or stride < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    lowest = -np.inf if images.dtype.kind == "f" else np.iinfo(images.dtype).min
    ends = []
    for length in images.shape[1:3]:
        missing = max(((length + stride - 1) // stride - 1) * stride + size - length, 0) if padding == "same" else 0
        ends.append((missing // 2, missing - missing // 2))
    padded = np.pad(images, [(0, 0), *ends, (0, 0)], constant_values=lowest)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size), axis=(1, 2))[:, ::stride, ::stride]
    return np.repeat(windows.max(axis=(3, 4, 5))[..., None], images.shape[3], axis=3)
