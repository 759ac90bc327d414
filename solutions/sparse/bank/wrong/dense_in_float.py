"""
base = "reference"
fails = ["csr_to_dense"]
en = "np.zeros without a dtype makes floats; the matrix has the dtype of data."
ko = "dtype 없이 np.zeros를 쓰면 실수 배열이 됩니다. 행렬의 dtype은 data의 dtype이어야 합니다."
"""

import numpy as np


def csr_to_dense(indptr, indices, data, shape):
    dense = np.zeros(shape)
    dense[np.repeat(np.arange(shape[0]), np.diff(indptr)), np.asarray(indices, np.int64)] = data
    return dense
