"""
base = "reference"
fails = ["csr_to_dense"]
outcome = "timeout"
en = "A Python loop writes every entry by itself; one assignment with two index arrays writes them all."
ko = "파이썬 반복문으로 항목을 하나씩 적었습니다. 인덱스 배열 두 개로 한 번에 대입할 수 있습니다."
"""

import numpy as np


def csr_to_dense(indptr, indices, data, shape):
    data = np.asarray(data)
    dense = np.zeros(shape, data.dtype)
    for i in range(shape[0]):
        for entry in range(indptr[i], indptr[i + 1]):
            dense[i, indices[entry]] = data[entry]
    return dense
