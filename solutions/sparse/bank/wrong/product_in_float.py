"""
base = "reference"
fails = ["csr_matvec"]
en = "The sums are always floats; integers times integers are to stay integers, exact to the last digit."
ko = "합이 항상 실수입니다. 정수끼리의 곱은 한 자리까지 정확한 정수여야 합니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")

    rows = len(indptr) - 1
    row = np.repeat(np.arange(rows), np.diff(indptr))
    return np.bincount(row, weights=data * x[indices], minlength=rows)
