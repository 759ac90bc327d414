"""
en = "A Python loop over the rows, with NumPy inside each row: every row is bucketed, sorted and summed on its own."
ko = "행은 파이썬 반복문으로 돌고 행 안에서는 NumPy를 씁니다. 행마다 따로 모아 정렬하고 더합니다."
"""

from itertools import pairwise

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError(f"{matrix.ndim} axes")
    row, col = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    data = [np.zeros(0, matrix.dtype)]
    for i, values in enumerate(matrix):
        where = np.flatnonzero(values)
        row.append(np.full(len(where), i))
        col.append(where)
        data.append(values[where])
    return np.concatenate(row), np.concatenate(col), np.concatenate(data)


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if any(len(index) and not 0 <= index.min() <= index.max() < n for index, n in zip((row, col), shape)):
        raise ValueError("index outside the shape")
    by_row = np.argsort(row, kind="stable")
    ends = np.cumsum(np.bincount(row, minlength=shape[0])) if shape[0] else []
    indptr, indices, sums, start = [0], [np.zeros(0, np.int64)], [np.zeros(0, data.dtype)], 0
    for end in ends:
        if end > start:
            entries = by_row[start:end]
            columns, group = np.unique(col[entries], return_inverse=True)
            total = np.zeros(len(columns), data.dtype)
            np.add.at(total, group, data[entries])
            indices.append(columns)
            sums.append(total)
            indptr.append(indptr[-1] + len(columns))
        else:
            indptr.append(indptr[-1])
        start = end
    return np.array(indptr, np.int64), np.concatenate(indices), np.concatenate(sums)


def csr_to_dense(indptr, indices, data, shape):
    data, indices = np.asarray(data), np.asarray(indices, np.int64)
    dense = np.zeros(shape, data.dtype)
    for row, start, stop in zip(dense, indptr[:-1], indptr[1:]):
        row[indices[start:stop]] = data[start:stop]
    return dense


def csr_matvec(indptr, indices, data, x):
    indices, data, x = np.asarray(indices, np.int64), np.asarray(data), np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x is not a vector")
    if indices.size and indices.max() >= x.size:
        raise ValueError("x is too short")
    products = data * x[indices]
    sums = [products[start:stop].sum() for start, stop in pairwise(indptr)]
    return np.array(sums, dtype=products.dtype)


def csr_row(indptr, indices, data, shape, i):
    if not -shape[0] <= i < shape[0]:
        raise IndexError("no such row")
    i = i if i >= 0 else shape[0] + i
    start, stop = indptr[i : i + 2]
    row = np.zeros(shape[1], np.asarray(data).dtype)
    row[np.asarray(indices[start:stop], np.int64)] = data[start:stop]
    return row


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    rows, columns, nnz = (int(n) for n in (*shape, nnz))
    return {
        "csr": sum(((rows + 1) * index_itemsize, nnz * index_itemsize, nnz * value_itemsize)),
        "coo": sum((nnz * index_itemsize, nnz * index_itemsize, nnz * value_itemsize)),
        "dense": rows * columns * value_itemsize,
    }
