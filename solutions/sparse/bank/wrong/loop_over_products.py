"""
base = "reference"
fails = ["csr_matvec"]
outcome = "timeout"
en = "A Python loop multiplies entry by entry; data * x[indices] gives all products at once."
ko = "파이썬 반복문으로 항목을 하나씩 곱했습니다. data * x[indices]는 모든 곱을 한 번에 구합니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")

    y = np.zeros(len(indptr) - 1, np.result_type(data, x))
    for i in range(len(y)):
        for entry in range(indptr[i], indptr[i + 1]):
            y[i] += data[entry] * x[indices[entry]]
    return y
