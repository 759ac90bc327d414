"""
base = "reference"
fails = ["memory_bytes"]
en = "The product is made with NumPy's fixed-size integers and overflows; Python's int has no limit."
ko = "크기가 정해진 NumPy 정수로 곱해서 값이 넘쳤습니다. 파이썬의 int에는 한계가 없습니다."
"""

import numpy as np


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    rows, columns = np.asarray(shape)
    return {
        "dense": int(rows * columns * value_itemsize),
        "coo": int(nnz) * (2 * index_itemsize + value_itemsize),
        "csr": (int(rows) + 1 + int(nnz)) * index_itemsize + int(nnz) * value_itemsize,
    }
