"""
base = "reference"
fails = ["csr_row"]
en = "The row is made as long as there are rows; it has an element for each column."
ko = "행의 길이를 행의 개수로 만들었습니다. 열마다 원소가 하나씩 있어야 합니다."
"""

import numpy as np


def csr_row(indptr, indices, data, shape, i):
    if not -shape[0] <= i < shape[0]:
        raise IndexError("no such row")
    i %= shape[0]
    columns = np.asarray(indices[indptr[i] : indptr[i + 1]], np.int64)
    row = np.zeros(max(shape[0], columns.max(initial=-1) + 1), np.asarray(data).dtype)
    row[columns] = data[indptr[i] : indptr[i + 1]]
    return row
