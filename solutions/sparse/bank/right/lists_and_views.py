"""
en = "Odd but valid: lists of arrays instead of tuples, views with strides, read-only results; a dictionary for small inputs."
ko = "특이하지만 옳은 답: 튜플 대신 배열의 리스트, 띄엄띄엄한 뷰, 읽기 전용 결과를 반환하고, 작은 입력은 딕셔너리로 처리합니다."
"""

import numpy as np


def to_coo(matrix):
    matrix = np.asarray(matrix)
    if matrix.ndim != 2:
        raise ValueError("not a matrix")
    pairs = np.stack(np.nonzero(matrix), axis=1)
    data = matrix[pairs[:, 0], pairs[:, 1]]
    data.flags.writeable = False
    return [pairs[:, 0], pairs[:, 1], data]


def coo_to_csr(row, col, data, shape):
    row, col, data = np.asarray(row, np.int64), np.asarray(col, np.int64), np.asarray(data)
    if not len(row) == len(col) == len(data):
        raise ValueError("unequal lengths")
    if len(row) and (min(row.min(), col.min()) < 0 or row.max() >= shape[0] or col.max() >= shape[1]):
        raise ValueError("index outside the shape")
    if len(row) < 1000:
        cells = {}
        for cell, value in zip(zip(row.tolist(), col.tolist()), data.tolist()):
            cells[cell] = cells.get(cell, 0) + value
        pairs = np.array(sorted(cells), dtype=np.int64).reshape(-1, 2)
        sums = np.array([cells[cell] for cell in sorted(cells)], dtype=data.dtype)
    else:
        order = np.lexsort((col, row))
        pairs, data = np.stack([row, col], axis=1)[order], data[order]
        new = np.append(True, np.any(pairs[1:] != pairs[:-1], axis=1))
        sums = np.add.reduceat(data, np.flatnonzero(new), dtype=data.dtype)
        pairs = pairs[new]
    indptr = np.searchsorted(pairs[:, 0], np.arange(-1, shape[0]), side="right")
    return [indptr, pairs[:, 1], sums]


def csr_to_dense(indptr, indices, data, shape):
    data = np.asarray(data)
    dense = np.zeros(shape, data.dtype, order="F")
    dense[np.repeat(np.arange(shape[0]), np.diff(indptr)), np.asarray(indices, np.int64)] = data
    dense.flags.writeable = False
    return dense


def csr_matvec(indptr, indices, data, x):
    indptr, indices, data, x = np.asarray(indptr), np.asarray(indices, np.int64), np.asarray(data), np.asarray(x)
    if x.ndim != 1 or (indices.size and indices.max() >= x.size):
        raise ValueError("x does not fit")
    products = data * x[indices]
    # A zero after each row keeps reduceat right where a row has no entries.
    rows = len(indptr) - 1
    padded = np.insert(products, indptr[1:], products.dtype.type(0))
    backwards = np.add.reduceat(padded, indptr[:-1] + np.arange(rows), dtype=products.dtype)[::-1]
    return np.ascontiguousarray(backwards)[::-1]


def csr_row(indptr, indices, data, shape, i):
    range(shape[0])[i]
    i = int(i) + (shape[0] if i < 0 else 0)
    twice = np.zeros(2 * shape[1], np.asarray(data).dtype)
    row = twice[::2]
    row[indices[indptr[i] : indptr[i + 1]]] = data[indptr[i] : indptr[i + 1]]
    return row


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    rows, columns, nnz = int(shape[0]), int(shape[1]), int(nnz)
    forms = [("csr", rows + 1 + nnz, nnz), ("coo", 2 * nnz, nnz), ("dense", 0, rows * columns)]
    return {form: indices * index_itemsize + values * value_itemsize for form, indices, values in forms}
