"""
base = "reference"
fails = ["to_coo"]
outcome = "timeout"
en = "A Python loop visits every cell; np.nonzero does it in one step."
ko = "파이썬 반복문으로 모든 칸을 방문했습니다. np.nonzero는 한 번에 처리합니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError("not a matrix")
    row, col, data = [], [], []
    for i in range(matrix.shape[0]):
        for j in range(matrix.shape[1]):
            if matrix[i, j] != 0:
                row.append(i)
                col.append(j)
                data.append(matrix[i, j])
    return np.array(row, np.int64), np.array(col, np.int64), np.array(data, matrix.dtype)
