"""
base = "reference"
fails = ["coo_to_csr"]
en = "Cells whose sum comes to zero are thrown away; such a sum stays stored."
ko = "합이 0이 된 칸을 버렸습니다. 합이 0이어도 저장해야 합니다."
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
    row, col, cancelled = row[new], col[new], (sums == 0) & (np.diff(np.append(np.flatnonzero(new), len(new))) > 1)
    row, col, sums = row[~cancelled], col[~cancelled], sums[~cancelled]
    return np.append(0, np.cumsum(np.bincount(row, minlength=shape[0]))), col, sums
