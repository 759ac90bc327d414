"""
base = "reference"
fails = ["coo_to_csr"]
en = "indptr lacks its last element; it has one more than there are rows and ends with the number of entries."
ko = "indptr의 마지막 값이 빠졌습니다. indptr는 행 수보다 하나 더 길고 항목의 개수로 끝나야 합니다."
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
    counts = np.bincount(row[new], minlength=shape[0])
    return np.cumsum(counts) - counts, col[new], sums
