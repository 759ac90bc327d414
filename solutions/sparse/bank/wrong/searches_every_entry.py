"""
base = "reference"
fails = ["csr_row"]
outcome = "timeout"
en = "Every entry of the matrix is looked at to find one row; indptr already says where it begins and ends."
ko = "한 행을 찾으려고 행렬의 모든 항목을 훑었습니다. 어디에서 시작하고 끝나는지는 indptr에 이미 있습니다."
"""

import numpy as np


def csr_row(indptr, indices, data, shape, i):
    if not -shape[0] <= i < shape[0]:
        raise IndexError("no such row")
    indices, data = np.asarray(indices, np.int64), np.asarray(data)
    here = np.repeat(np.arange(shape[0]), np.diff(indptr)) == i % shape[0]
    row = np.zeros(shape[1], data.dtype)
    row[indices[here]] = data[here]
    return row
