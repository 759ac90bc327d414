"""
base = "reference"
fails = ["memory_bytes"]
en = "Indices are counted with the size of a value; they have a size of their own."
ko = "인덱스를 값의 크기로 계산했습니다. 인덱스의 크기는 따로 주어집니다."
"""


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    rows, columns, nnz = int(shape[0]), int(shape[1]), int(nnz)
    return {
        "dense": rows * columns * value_itemsize,
        "coo": 3 * nnz * value_itemsize,
        "csr": (rows + 1 + 2 * nnz) * value_itemsize,
    }
