"""
base = "reference"
fails = ["coo_to_csr"]
en = "The sums are made with float weights, which hold about 16 digits; large integers lose their last ones."
ko = "실수 가중치로 합을 구했습니다. 실수는 약 16자리까지만 정확하므로 큰 정수는 끝자리를 잃습니다."
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
    sums = np.bincount(np.cumsum(new) - 1, weights=data, minlength=0).astype(data.dtype)
    indptr = np.append(0, np.cumsum(np.bincount(row[new], minlength=shape[0])))
    return indptr, col[new], sums
