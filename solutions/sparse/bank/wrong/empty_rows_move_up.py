"""
base = "reference"
fails = ["csr_to_dense"]
en = "Rows are numbered by where indptr changes, so the rows after an empty one move up."
ko = "indptr가 바뀌는 자리마다 행 번호를 매겨서, 빈 행 다음의 행들이 위로 올라갔습니다."
"""

import numpy as np


def csr_to_dense(indptr, indices, data, shape):
    data = np.asarray(data)
    counts = np.diff(np.unique(indptr))
    dense = np.zeros(shape, data.dtype)
    dense[np.repeat(np.arange(len(counts)), counts), np.asarray(indices, np.int64)] = data
    return dense
