"""
base = "reference"
fails = ["csr_row"]
outcome = "memory"
en = "The whole matrix is made dense to read one row; two elements of indptr are enough to find it."
ko = "한 행을 읽으려고 행렬 전체를 펼쳤습니다. indptr의 값 두 개면 행을 찾을 수 있습니다."
"""

import numpy as np


def csr_row(indptr, indices, data, shape, i):
    data = np.asarray(data)
    dense = np.zeros(shape, data.dtype)
    dense[np.repeat(np.arange(shape[0]), np.diff(indptr)), np.asarray(indices, np.int64)] = data
    return dense[i]
