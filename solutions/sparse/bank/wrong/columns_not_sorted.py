"""
base = "reference"
fails = ["coo_to_csr"]
en = "The entries are sorted by row only; inside a row the columns have to ascend, and duplicates lie apart."
ko = "항목을 행으로만 정렬했습니다. 행 안에서는 열도 오름차순이어야 하고, 정렬하지 않으면 중복이 서로 떨어져 있습니다."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < 0) | (row >= shape[0]) | (col < 0) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    order = np.argsort(row, kind="stable")
    row, col, data = row[order], col[order], data[order]
    new = np.append(True, (row[1:] != row[:-1]) | (col[1:] != col[:-1]))[: len(row)]
    sums = np.add.reduceat(data, np.flatnonzero(new), dtype=data.dtype)
    indptr = np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[0])))
    return indptr, col[new], sums
