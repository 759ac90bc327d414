"""
base = "reference"
fails = ["to_coo"]
en = "Very small numbers are taken for zero; only what equals zero may be left out."
ko = "아주 작은 수를 0으로 보았습니다. 0과 같은 것만 뺄 수 있습니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError("not a matrix")
    row, col = np.nonzero(~np.isclose(matrix, 0))
    return row, col, matrix[row, col]
