"""
base = "reference"
fails = ["memory_bytes"]
en = "The bytes are computed as floats, which hold about 16 digits; the numbers asked for are exact integers."
ko = "바이트 수를 실수로 계산했습니다. 실수는 약 16자리까지만 정확합니다. 정확한 정수가 필요합니다."
"""


def memory_bytes(shape, nnz, value_itemsize=8, index_itemsize=8):
    cells, nnz = float(shape[0]) * float(shape[1]), float(nnz)
    return {
        "dense": cells * value_itemsize,
        "coo": nnz * (2 * index_itemsize + value_itemsize),
        "csr": (shape[0] + 1 + nnz) * index_itemsize + nnz * value_itemsize,
    }
