"""
base = "reference"
fails = ["to_coo"]
en = "A vector is taken for a matrix with one row; what has not two axes is to be refused with ValueError."
ko = "벡터를 행이 하나인 행렬로 보았습니다. 축이 두 개가 아니면 ValueError를 발생시켜야 합니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.atleast_2d(matrix)
    if matrix.ndim > 2:
        raise ValueError("not a matrix")
    row, col = np.nonzero(matrix)
    return row, col, matrix[row, col]
