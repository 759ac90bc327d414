"""
base = "reference"
fails = ["csr_matvec"]
en = "data *= x[indices] changes the matrix itself, so the next product is wrong."
ko = "data *= x[indices]는 행렬 자체를 바꿉니다. 다음 곱셈부터 틀리게 됩니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")

    if data.flags.writeable and data.dtype == np.result_type(data, x):
        data *= x[indices]
    else:
        data = data * x[indices]
    y = np.zeros(len(indptr) - 1, data.dtype)
    np.add.at(y, np.repeat(np.arange(len(y)), np.diff(indptr)), data)
    return y
