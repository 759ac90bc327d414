"""
base = "reference"
fails = ["Square"]
en = "Everything becomes a float. The square of an integer is an integer."
ko = "모든 값을 실수로 바꾸고 있습니다. 정수의 제곱은 정수입니다."
"""

import numpy as np


class Square:
    def __call__(self, x):
        return np.asarray(x, dtype=float) ** 2
