"""
base = "reference"
fails = ["to_coo"]
en = "The values come back as floats whatever they were; the dtype of the matrix is to be kept."
ko = "값을 항상 실수로 반환했습니다. 행렬의 dtype을 유지해야 합니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix, dtype=float)
    if matrix.ndim != 2:
        raise ValueError("not a matrix")
    row, col = np.nonzero(matrix)
    return row, col, matrix[row, col]
