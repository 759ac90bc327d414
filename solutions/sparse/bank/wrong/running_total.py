"""
base = "reference"
fails = ["csr_matvec"]
en = "The rows are differences of one running total, so a huge or infinite row spoils all rows after it."
ko = "전체 누적합의 차이로 행의 합을 구했습니다. 아주 크거나 무한한 행이 하나 있으면 뒤의 모든 행이 틀어집니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")

    products = data * x[indices]
    total = np.append(products.dtype.type(0), np.cumsum(products, dtype=products.dtype))
    return total[indptr[1:]] - total[indptr[:-1]]
