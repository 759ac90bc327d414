"""
en = "Sorts by column, then stably by row, as a radix sort does; multiplies row by row with a dot product."
ko = "기수 정렬처럼 열로 먼저 정렬한 뒤 행으로 안정 정렬합니다. 곱셈은 행마다 내적으로 구합니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError("not a matrix")
    flat = matrix.ravel()
    place = np.flatnonzero(flat)
    width = max(matrix.shape[1], 1)
    row = place // width
    return row, place - row * width, flat[place]


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if len(row) != len(col) or len(col) != len(data):
        raise ValueError("unequal lengths")
    if np.any(row < 0) or np.any(row >= shape[0]) or np.any(col < 0) or np.any(col >= shape[1]):
        raise ValueError("outside the shape")
    order = np.argsort(col, kind="stable")
    order = order[np.argsort(row[order], kind="stable")]
    row, col, data = row[order], col[order], data[order]
    is_new = np.ones(len(row), dtype=bool)
    is_new[1:] = (row[1:] != row[:-1]) | (col[1:] != col[:-1])
    sums = np.zeros(np.count_nonzero(is_new), dtype=data.dtype)
    np.add.at(sums, np.cumsum(is_new) - 1, data)
    indptr = np.zeros(shape[0] + 1, dtype=np.int64)
    np.add.at(indptr, row[is_new] + 1, 1)
    return np.cumsum(indptr), col[is_new], sums


def csr_to_dense(indptr, indices, data, shape):
    data = np.asarray(data)
    dense = np.zeros(shape, dtype=data.dtype)
    row = np.concatenate([np.full(n, i) for i, n in enumerate(np.diff(indptr))] or [[]]).astype(np.int64)
    dense[row, np.asarray(indices, dtype=np.int64)] = data
    return dense


def csr_matvec(indptr, indices, data, x):
    indices, data, x = np.asarray(indices, np.int64), np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (len(indices) > 0 and len(x) <= max(indices.max(), 0)):
        raise ValueError("x does not fit")
    y = np.zeros(len(indptr) - 1, dtype=np.result_type(data, x))
    for i in range(len(y)):
        part = slice(indptr[i], indptr[i + 1])
        y[i] = data[part] @ x[indices[part]]
    return y


def csr_row(indptr, indices, data, shape, i):
    rows, columns = shape
    if i >= rows or i < -rows:
        raise IndexError(i)
    if i < 0:
        i = rows + i
    row = np.zeros(columns, dtype=np.asarray(data).dtype)
    here = slice(indptr[i], indptr[i + 1])
    np.put(row, indices[here], data[here])
    return row


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    sizes = {"dense": 0, "coo": 0, "csr": 0}
    sizes["dense"] = int(shape[0]) * int(shape[1]) * value_itemsize
    sizes["coo"] = (index_itemsize + index_itemsize + value_itemsize) * int(nnz)
    sizes["csr"] = (index_itemsize + value_itemsize) * int(nnz) + index_itemsize * (int(shape[0]) + 1)
    return sizes
