"""
base = "reference"
fails = ["max_pool2d"]
outcome = "timeout"
en = "A Python loop over every place of the window: right, but too slow for a large picture."
ko = "창을 놓는 모든 자리를 파이썬 반복문으로 돌았습니다. 맞지만 큰 그림에는 너무 느립니다."
"""

import numpy as np


def max_pool2d(images, size=2, stride=None, padding="valid"):
    stride = size if stride is None else stride
    if images.ndim != 4:
        raise ValueError("four axes")
    n, tall, wide, channels = images.shape
    rows, columns = output_size(tall, size, stride, padding), output_size(wide, size, stride, padding)
    top = max((rows - 1) * stride + size - tall, 0) // 2
    left = max((columns - 1) * stride + size - wide, 0) // 2
    answer = np.empty((n, rows, columns, channels), images.dtype)
    for row in range(rows):
        for column in range(columns):
            y, x = row * stride - top, column * stride - left
            window = images[:, max(y, 0) : y + size, max(x, 0) : x + size]
            answer[:, row, column] = window.max(axis=(1, 2))
    return answer
