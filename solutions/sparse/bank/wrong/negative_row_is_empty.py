"""
base = "reference"
fails = ["csr_row"]
en = "For i = -1 the slice runs from the end of indptr to its start and is empty; count from the end first."
ko = "i가 -1이면 indptr의 끝에서 처음까지를 자르게 되어 비어 버립니다. 먼저 끝에서부터 센 번호로 바꾸세요."
"""

import numpy as np


def csr_row(indptr, indices, data, shape, i):
    if not -shape[0] <= i < shape[0]:
        raise IndexError("no such row")
    row = np.zeros(shape[1], np.asarray(data).dtype)
    part = slice(indptr[i], indptr[i + 1])
    row[np.asarray(indices, np.int64)[part]] = np.asarray(data)[part]
    return row
