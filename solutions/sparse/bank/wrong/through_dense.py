"""
base = "reference"
fails = ["csr_matvec"]
outcome = "memory"
en = "The matrix is made dense before it is multiplied; a sparse matrix can be far too large for that."
ko = "행렬을 펼친 다음 곱했습니다. 희소 행렬은 펼치기에는 너무 클 수 있습니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")

    dense = np.zeros((len(indptr) - 1, len(x)), data.dtype)
    dense[np.repeat(np.arange(len(dense)), np.diff(indptr)), indices] = data
    return dense @ x
