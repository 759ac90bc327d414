"""
base = "reference"
fails = ["csr_to_dense"]
en = "The matrix is made with as many columns as rows; shape says how many there are of each."
ko = "열을 행의 개수만큼 만들었습니다. 행과 열의 개수는 shape에 있습니다."
"""

import numpy as np


def csr_to_dense(indptr, indices, data, shape):
    rows, data = len(indptr) - 1, np.asarray(data)
    dense = np.zeros((rows, max(rows, max(indices, default=-1) + 1)), data.dtype)
    dense[np.repeat(np.arange(rows), np.diff(indptr)), np.asarray(indices, np.int64)] = data
    return dense
