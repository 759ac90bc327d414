"""
base = "reference"
fails = ["coo_to_csr"]
en = "The triples are taken as they come; they may arrive in any order and have to be sorted first."
ko = "항목이 이미 정렬되어 있다고 보았습니다. 어떤 순서로든 들어올 수 있으므로 먼저 정렬해야 합니다."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < 0) | (row >= shape[0]) | (col < 0) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    new = np.append(True, (row[1:] != row[:-1]) | (col[1:] != col[:-1]))[: len(row)]
    sums = np.add.reduceat(data, np.flatnonzero(new), dtype=data.dtype)
    indptr = np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[0])))
    return indptr, col[new], sums
