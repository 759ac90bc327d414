"""
base = "reference"
fails = ["conv2d"]
en = "The products of all channels are added into one number; here only the first channel counts."
ko = "모든 채널의 곱을 더해 숫자 하나로 만들어야 하는데, 첫 채널만 계산했습니다."
"""

import numpy as np


def _all_windows(images, kernel, stride, padding):
    if images.ndim != 4 or min(*kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    ends = []
    for size, length in zip(images.shape[1:3], kernel, strict=True):
        missing = max(((size + stride - 1) // stride - 1) * stride + length - size, 0) if padding == "same" else 0
        ends.append((missing // 2, missing - missing // 2))
    images = np.pad(images, [(0, 0), *ends, (0, 0)])
    return np.lib.stride_tricks.sliding_window_view(images, kernel, axis=(1, 2))[:, ::stride, ::stride]


def conv2d(images, kernels, stride=1, padding="valid"):
    if images.ndim != 4 or kernels.ndim != 4 or images.shape[3] != kernels.shape[2]:
        raise ValueError("images and kernels do not go together")
    windows = _all_windows(images.astype(float), kernels.shape[:2], stride, padding)
    return np.tensordot(windows[:, :, :, 0], kernels[:, :, 0].astype(float), axes=([3, 4], [0, 1]))
