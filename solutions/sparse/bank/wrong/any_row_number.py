"""
base = "reference"
fails = ["csr_row"]
en = "Row numbers beyond the matrix wrap around; a row that does not exist is an IndexError."
ko = "행렬을 벗어난 행 번호가 처음으로 되돌아갔습니다. 없는 행이면 IndexError를 발생시켜야 합니다."
"""

import numpy as np


def csr_row(indptr, indices, data, shape, i):
    row = np.zeros(shape[1], np.asarray(data).dtype)
    i %= max(shape[0], 1)
    if i < shape[0]:
        row[indices[indptr[i] : indptr[i + 1]]] = data[indptr[i] : indptr[i + 1]]
    return row
