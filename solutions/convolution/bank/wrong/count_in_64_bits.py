"""
base = "reference"
fails = ["parameter_count"]
en = "np.prod counts in 64 bits and starts again where they end; Python's whole numbers do not."
ko = "np.prod는 64비트로 세어 넘치면 처음으로 돌아갑니다. 파이썬 정수는 넘치지 않습니다."
"""

import numpy as np


def parameter_count(kernel_size, channels, filters, use_bias=True):
    return int(np.prod([*kernel_size, channels, filters])) + filters * use_bias
