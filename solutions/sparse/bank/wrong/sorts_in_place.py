"""
base = "reference"
fails = ["coo_to_csr"]
en = "The arrays that were handed in are sorted in place; the caller still needs them as they were."
ko = "받은 배열을 제자리에서 정렬했습니다. 호출한 쪽은 원래 배열이 그대로 있기를 기대합니다."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < 0) | (row >= shape[0]) | (col < 0) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    order = np.lexsort((col, row))
    if row.flags.writeable and col.flags.writeable and data.flags.writeable:
        row[:], col[:], data[:] = row[order], col[order], data[order]
    else:
        row, col, data = row[order], col[order], data[order]
    new = np.append(True, (row[1:] != row[:-1]) | (col[1:] != col[:-1]))[: len(row)]
    sums = np.add.reduceat(data, np.flatnonzero(new), dtype=data.dtype)
    indptr = np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[0])))
    return indptr, col[new], sums
