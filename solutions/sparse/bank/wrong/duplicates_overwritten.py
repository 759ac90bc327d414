"""
base = "reference"
fails = ["coo_to_csr"]
en = "Of several values for the same cell only the last one is kept; they are to be summed."
ko = "같은 칸에 값이 여러 개일 때 마지막 값만 남았습니다. 모두 더해야 합니다."
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
    last = np.append(new[1:], True)[: len(row)]
    return np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[0]))), col[new], data[last]
