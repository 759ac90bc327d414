"""
base = "reference"
fails = ["coo_to_csr"]
en = "row * columns + col is computed in the dtype of the indices; with int32 it overflows in a large matrix."
ko = "row * 열 수 + col을 인덱스의 dtype으로 계산했습니다. int32이면 큰 행렬에서 값이 넘칩니다."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col = np.asarray(row), np.asarray(col)
    if len(row) == 0:
        row, col = row.astype(np.int64), col.astype(np.int64)
    cell = row * shape[1] + col
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < 0) | (row >= shape[0]) | (col < 0) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    order = np.argsort(cell, kind="stable")
    row, col, data = row[order], col[order], data[order]
    new = np.append(True, (row[1:] != row[:-1]) | (col[1:] != col[:-1]))[: len(row)]
    sums = np.add.reduceat(data, np.flatnonzero(new), dtype=data.dtype)
    indptr = np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[0])))
    return indptr, col[new], sums
