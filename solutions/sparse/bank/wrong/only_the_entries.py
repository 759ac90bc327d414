"""
base = "reference"
fails = ["csr_row"]
en = "Only the stored values come back; the row has all its columns, with zeros between."
ko = "저장된 값만 반환했습니다. 행에는 모든 열이 있고 그 사이는 0이어야 합니다."
"""

import numpy as np


def csr_row(indptr, indices, data, shape, i):
    if not -shape[0] <= i < shape[0]:
        raise IndexError("no such row")
    i %= shape[0]
    return np.asarray(data)[indptr[i] : indptr[i + 1]]
