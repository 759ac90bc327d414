"""
base = "reference"
fails = ["coo_to_csr"]
en = "Negative indices pass as if counted from the end; outside the shape means ValueError."
ko = "음수 인덱스를 끝에서부터 센 것으로 받아들였습니다. shape를 벗어나면 ValueError를 발생시켜야 합니다."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < -shape[0]) | (row >= shape[0]) | (col < -shape[1]) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    row, col = row % max(shape[0], 1), col % max(shape[1], 1)
    order = np.lexsort((col, row))
    row, col, data = row[order], col[order], data[order]
    new = np.append(True, (row[1:] != row[:-1]) | (col[1:] != col[:-1]))[: len(row)]
    sums = np.add.reduceat(data, np.flatnonzero(new), dtype=data.dtype)
    indptr = np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[0])))
    return indptr, col[new], sums
