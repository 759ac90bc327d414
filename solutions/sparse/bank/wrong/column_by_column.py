"""
base = "reference"
fails = ["to_coo"]
en = "The entries are listed column by column; they are asked for row by row, as one reads."
ko = "항목을 열 순서로 적었습니다. 책을 읽듯이 행 순서로 적어야 합니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError("not a matrix")
    col, row = np.nonzero(matrix.T)
    return row, col, matrix[row, col]
