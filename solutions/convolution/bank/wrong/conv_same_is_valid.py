"""
base = "reference"
fails = ["conv2d"]
en = "The padding is ignored: with same padding zeros are put around the image."
ko = "padding을 쓰지 않았습니다. same이면 그림 둘레에 0을 붙여야 합니다."
"""

import numpy as np


def _all_windows(images, kernel, stride, padding):
    if images.ndim != 4 or min(*kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    ends = []
    for size, length in zip(images.shape[1:3], kernel, strict=True):
        missing = max(((size + stride - 1) // stride - 1) * stride + length - size, 0) if padding == "same" else 0
        ends.append((0, 0))
    images = np.pad(images, [(0, 0), *ends, (0, 0)])
    return np.lib.stride_tricks.sliding_window_view(images, kernel, axis=(1, 2))[:, ::stride, ::stride]


def conv2d(images, kernels, stride=1, padding="valid"):
    if images.ndim != 4 or kernels.ndim != 4 or images.shape[3] != kernels.shape[2]:
        raise ValueError("images and kernels do not go together")
    windows = _all_windows(images.astype(float), kernels.shape[:2], stride, padding)
    return np.tensordot(windows, kernels.astype(float), axes=([4, 5, 3], [0, 1, 2]))
