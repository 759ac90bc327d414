"""
base = "reference"
fails = ["csr_matvec"]
en = "Each entry is multiplied by the element of x for its row; its column is what chooses the element."
ko = "각 항목에 행 번호에 해당하는 x의 원소를 곱했습니다. 열 번호에 해당하는 원소를 곱해야 합니다."
"""

import numpy as np


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")

    rows = len(indptr) - 1
    row = np.repeat(np.arange(rows), np.diff(indptr))
    y = np.zeros(rows, np.result_type(data, x))
    np.add.at(y, row, data * x[row % max(len(x), 1)])
    return y
