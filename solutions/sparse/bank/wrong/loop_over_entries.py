"""
base = "reference"
fails = ["coo_to_csr"]
outcome = "timeout"
en = "A Python loop visits every entry; sort whole arrays instead, and sum neighbours with np.add.reduceat."
ko = "파이썬 반복문으로 모든 항목을 방문했습니다. 배열 전체를 정렬하고 np.add.reduceat로 이웃을 더하세요."
"""

import numpy as np


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if np.any((row < 0) | (row >= shape[0]) | (col < 0) | (col >= shape[1])):
        raise ValueError("index outside the shape")
    cells = {}
    for i, j, value in zip(row, col, data):
        cells[i, j] = cells.get((i, j), 0) + value
    indptr = np.zeros(shape[0] + 1, np.int64)
    indices, sums = [], []
    for i, j in sorted(cells):
        indptr[i + 1] += 1
        indices.append(j)
        sums.append(cells[i, j])
    return np.cumsum(indptr), np.array(indices, np.int64), np.array(sums, data.dtype)
