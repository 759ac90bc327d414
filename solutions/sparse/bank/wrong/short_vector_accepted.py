"""
base = "reference"
fails = ["csr_matvec"]
en = "A vector that is too short is read again from its beginning; it is to be refused with ValueError."
ko = "벡터가 짧으면 처음부터 다시 읽었습니다. ValueError를 발생시켜야 합니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indices, data, x = np.asarray(indices, np.int64), np.asarray(data), np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x is not a vector")
    products = data * np.take(x, indices, mode="wrap") if len(x) else data
    y = np.zeros(len(indptr) - 1, products.dtype)
    np.add.at(y, np.repeat(np.arange(len(y)), np.diff(indptr)), products)
    return y
