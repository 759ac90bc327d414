"""
base = "reference"
fails = ["output_size"]
en = "The division goes through a float, which forgets the last digits of large numbers: use //."
ko = "실수 나눗셈을 거쳐 큰 수의 끝자리를 잃었습니다. //를 쓰세요."
"""

import math


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return math.ceil(size / stride)
    if kernel > size:
        raise ValueError("the window does not fit")
    return int((size - kernel) / stride) + 1
