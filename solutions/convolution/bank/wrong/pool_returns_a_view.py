"""
base = "reference"
fails = ["max_pool2d"]
en = "A window of one pixel gives the image itself, which later changes: the answer is a new array."
ko = "픽셀 하나짜리 창에서 그림의 뷰를 반환하여 나중에 함께 바뀝니다. 답은 새 배열이어야 합니다."
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
    return windows.max(axis=(4, 5)) if size > 1 else images[:, ::stride, ::stride]
