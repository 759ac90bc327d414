"""
base = "reference"
fails = ["conv2d"]
outcome = "timeout"
en = "A Python loop over every place of the window: right, but too slow for a large picture. Loop over the kernel's cells."
ko = "창을 놓는 모든 자리를 파이썬 반복문으로 돌았습니다. 맞지만 큰 그림에는 너무 느립니다. 커널의 칸을 도세요."
"""

import numpy as np


def conv2d(images, kernels, stride=1, padding="valid"):
    if images.ndim != 4 or kernels.ndim != 4 or images.shape[3] != kernels.shape[2] or stride < 1:
        raise ValueError("images and kernels do not go together")
    height, width, channels, filters = kernels.shape
    n, tall, wide, _ = images.shape
    rows, columns = output_size(tall, height, stride, padding), output_size(wide, width, stride, padding)
    top = max((rows - 1) * stride + height - tall, 0) // 2
    left = max((columns - 1) * stride + width - wide, 0) // 2
    answer = np.zeros((n, rows, columns, filters))
    padded = np.zeros((n, tall + height, wide + width, channels))
    padded[:, top : top + tall, left : left + wide] = images
    for row in range(rows):
        for column in range(columns):
            y, x = row * stride, column * stride
            window = padded[:, y : y + height, x : x + width]
            answer[:, row, column] = np.tensordot(window, kernels, axes=3)
    return answer
