"""
en = "Numbers the cells and lets np.unique sort and group them; finds indptr with np.searchsorted."
ko = "칸에 번호를 매기고 np.unique로 정렬과 묶기를 한꺼번에 합니다. indptr는 np.searchsorted로 찾습니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError(matrix.shape)
    row, col = np.argwhere(matrix).T
    return row, col, matrix[row, col]


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, dtype="int64"), np.asarray(col, dtype="int64"), np.asarray(data)
    if len({len(row), len(col), len(data)}) > 1:
        raise ValueError("lengths differ")
    if ((row < 0) | (row >= shape[0])).any() or ((col < 0) | (col >= shape[1])).any():
        raise ValueError("an index does not fit")
    cells, group = np.unique(row * shape[1] + col, return_inverse=True)
    sums = np.zeros(len(cells), data.dtype)
    np.add.at(sums, group, data)
    if not len(cells):
        return np.zeros(shape[0] + 1, dtype="int64"), cells, sums
    rows, columns = np.divmod(cells, shape[1])
    return np.searchsorted(rows, np.arange(shape[0] + 1)), columns, sums


def csr_to_dense(indptr, indices, data, shape):
    data = np.asarray(data)
    indices = np.asarray(indices, dtype="int64")
    row = np.searchsorted(indptr, np.arange(len(data)), side="right") - 1
    flat = np.zeros(shape[0] * shape[1], data.dtype)
    flat[row * shape[1] + indices] = data
    return flat.reshape(shape)


def csr_matvec(indptr, indices, data, x):
    indices, data, x = np.asarray(indices, dtype="int64"), np.asarray(data), np.asarray(x)
    if x.ndim != 1 or np.any(indices >= x.size):
        raise ValueError("x does not fit")
    products = data * x[indices]
    y = np.zeros(len(indptr) - 1, products.dtype)
    np.add.at(y, np.repeat(np.arange(y.size), np.diff(indptr)), products)
    return y


def csr_row(indptr, indices, data, shape, i):
    if i < 0:
        i += shape[0]
    if i < 0 or i >= shape[0]:
        raise IndexError("no such row")
    entries = range(indptr[i], indptr[i + 1])
    row = np.zeros(shape[1], np.asarray(data).dtype)
    for entry in entries:
        row[indices[entry]] = data[entry]
    return row


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    rows, columns = int(shape[0]), int(shape[1])
    nnz = int(nnz)

    def cost(values, indices):
        return values * value_itemsize + indices * index_itemsize

    return {"dense": cost(rows * columns, 0), "coo": cost(nnz, 2 * nnz), "csr": cost(nnz, nnz + rows + 1)}
