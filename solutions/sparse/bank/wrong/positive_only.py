"""
base = "reference"
fails = ["to_coo"]
en = "Only positive cells are stored; negative numbers and NaN are not zero either."
ko = "양수만 저장했습니다. 음수와 NaN도 0이 아닙니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError("not a matrix")
    row, col = np.nonzero(matrix > 0)
    return row, col, matrix[row, col]
