"""
base = "reference"
fails = ["coo_to_csr"]
en = "Rows without entries are left out of indptr; every row has its place there, even when it begins where it ends."
ko = "항목이 없는 행이 indptr에서 빠졌습니다. 시작과 끝이 같더라도 모든 행의 자리가 있어야 합니다."
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
    counts = np.unique(row[new], return_counts=True)[1]
    return np.append(0, np.cumsum(counts)), col[new], sums
