"""
base = "reference"
fails = ["conv2d"]
en = "The image that was handed in is changed; the caller still needs it as it was."
ko = "받은 그림을 바꾸었습니다. 호출한 쪽은 원래 그림이 그대로 있기를 기대합니다."
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
    if images.dtype == float and images.flags.writeable:
        images -= 0.5
        images += 0.25
    else:
        images = images - 0.25
    return np.tensordot(
        _all_windows(images + 0.25, kernels.shape[:2], stride, padding), kernels.astype(float), ([4, 5, 3], [0, 1, 2])
    )
