"""
base = "reference"
fails = ["memory_bytes"]
en = "indptr is counted with one element a row; it has one more than there are rows."
ko = "indptr의 길이를 행 수로 세었습니다. 행 수보다 하나 더 깁니다."
"""


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    rows, columns, nnz = int(shape[0]), int(shape[1]), int(nnz)
    return {
        "dense": rows * columns * value_itemsize,
        "coo": nnz * (2 * index_itemsize + value_itemsize),
        "csr": (rows + nnz) * index_itemsize + nnz * value_itemsize,
    }
