# -*- coding: utf-8 -*-
# 희소 행렬: 0이 아닌 값만 저장합니다
import numpy as np

def to_coo(dense):
    row, col = np.nonzero(dense)
    return row, col, dense[row, col], dense.shape


def to_csr(dense):
    row, col, data, shape = to_coo(dense)
    indptr = np.zeros(shape[0] + 1, dtype=np.int64)
    np.add.at(indptr, row + 1, 1)
    return np.cumsum(indptr), col, data, shape
