"""
en = "Sorts by two keys with np.lexsort and sums equal neighbours with np.add.reduceat; works on slices of a row where it can."
ko = "np.lexsort로 두 기준을 한꺼번에 정렬하고, 이웃한 같은 칸을 np.add.reduceat로 더합니다. 가능한 곳에서는 행 단위로 잘라서 처리합니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.array(matrix)
    if len(matrix.shape) != 2:
        raise ValueError("two axes, please")
    row, col = np.where(matrix != 0)
    return row, col, matrix[row, col]


def coo_to_csr(row, col, data, shape):
    row, col, data = np.array(row, np.int64), np.array(col, np.int64), np.array(data)
    if not row.shape == col.shape == data.shape:
        raise ValueError("row, col and data differ in length")
    for index, length in ((row, shape[0]), (col, shape[1])):
        if index.size and (index.min() < 0 or index.max() >= length):
            raise ValueError("index outside the shape")
    order = np.lexsort((col, row))
    row, col, data = row[order], col[order], data[order]
    first = np.ones(len(row), bool)
    first[1:] = (np.diff(row) != 0) | (np.diff(col) != 0)
    starts = np.nonzero(first)[0]
    sums = np.add.reduceat(data, starts).astype(data.dtype)
    counts = np.bincount(row[starts], minlength=shape[0])
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), col[starts], sums


def csr_to_dense(indptr, indices, data, shape):
    data, indices = np.asarray(data), np.asarray(indices, np.int64)
    dense = np.zeros(shape, data.dtype)
    for i in range(shape[0]):
        part = slice(indptr[i], indptr[i + 1])
        dense[i, indices[part]] = data[part]
    return dense


def csr_matvec(indptr, indices, data, x):
    indptr, indices = np.asarray(indptr, np.int64), np.asarray(indices, np.int64)
    data, x = np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")
    products = data * x[indices]
    y = np.zeros(len(indptr) - 1, products.dtype)
    # reduceat cannot sum an empty slice, so only the rows that have entries are summed.
    filled = np.flatnonzero(np.diff(indptr))
    y[filled] = np.add.reduceat(products, indptr[filled], dtype=products.dtype)
    return y


def csr_row(indptr, indices, data, shape, i):
    i = range(shape[0])[i]
    data, indices = np.asarray(data), np.asarray(indices, np.int64)
    row = np.zeros(shape[1], data.dtype)
    part = slice(indptr[i], indptr[i + 1])
    row[indices[part]] = data[part]
    return row


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    rows, columns = map(int, shape)
    values = int(nnz) * value_itemsize
    indices = int(nnz) * index_itemsize
    return {
        "dense": rows * columns * value_itemsize,
        "coo": values + 2 * indices,
        "csr": values + indices + (rows + 1) * index_itemsize,
    }
