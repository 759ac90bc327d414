"""
base = "reference"
fails = ["conv2d"]
outcome = "timeout"
en = "Six loops, one inside the other: right and clear, but too slow for a large picture."
ko = "반복문 여섯 개를 겹쳤습니다. 맞고 알아보기 쉽지만 큰 그림에는 너무 느립니다."
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
    for image in range(n):
        for row in range(rows):
            for column in range(columns):
                for i in range(height):
                    for j in range(width):
                        y, x = row * stride + i - top, column * stride + j - left
                        if 0 <= y < tall and 0 <= x < wide:
                            for channel in range(channels):
                                pixel = float(images[image, y, x, channel])
                                answer[image, row, column] += pixel * kernels[i, j, channel]
    return answer
