"""
base = "reference"
fails = ["max_pool2d"]
en = "The value farthest from zero is kept; the largest is asked for, whatever its sign."
ko = "0에서 가장 먼 값을 남겼습니다. 부호까지 따져 가장 큰 값이어야 합니다."
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
    return np.where(
        abs(windows.max(axis=(4, 5)))
        < abs(windows.min(axis=(4, 5), where=windows > lowest, initial=windows.max(initial=0))),
        windows.min(axis=(4, 5)),
        windows.max(axis=(4, 5)),
    )
