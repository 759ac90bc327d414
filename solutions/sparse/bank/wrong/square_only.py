"""
base = "reference"
fails = ["coo_to_csr"]
en = "The rows are counted up to the number of columns; that is right for square matrices only."
ko = "행을 열의 개수만큼 세었습니다. 정사각 행렬에서만 맞습니다."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < 0) | (row >= shape[0]) | (col < 0) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    order = np.lexsort((col, row))
    row, col, data = row[order], col[order], data[order]
    new = np.append(True, (row[1:] != row[:-1]) | (col[1:] != col[:-1]))[: len(row)]
    sums = np.add.reduceat(data, np.flatnonzero(new), dtype=data.dtype)
    indptr = np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[1])))
    return indptr, col[new], sums
