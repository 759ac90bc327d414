"""
base = "reference"
fails = ["coo_to_csr"]
en = "A cell that came twice is stored twice; each cell may come only once, with the sum."
ko = "두 번 들어온 칸이 두 번 저장되었습니다. 칸마다 한 번만, 합으로 저장해야 합니다."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < 0) | (row >= shape[0]) | (col < 0) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    order = np.lexsort((col, row))
    indptr = np.append(0, np.cumsum(np.bincount(row, minlength=shape[0])))
    return indptr, col[order], data[order]
