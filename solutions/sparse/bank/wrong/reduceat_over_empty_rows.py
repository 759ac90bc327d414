"""
base = "reference"
fails = ["csr_matvec"]
en = "np.add.reduceat over indptr gives a row without entries the product that stands there next, not 0."
ko = "np.add.reduceat를 indptr에 그대로 쓰면, 항목이 없는 행의 값이 0이 아니라 그 자리에 있는 다음 곱이 됩니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")

    products = data * x[indices]
    padded = np.append(products, products.dtype.type(0))
    return np.add.reduceat(padded, indptr[:-1], dtype=products.dtype) if len(indptr) > 1 else products[:0]
