"""
base = "reference"
fails = ["multi_hot"]
en = "Every call fills the same array, so earlier vectors change: make a new one each time."
ko = "호출할 때마다 같은 배열을 채워서 앞에서 받은 벡터가 바뀝니다. 매번 새로 만드세요."
"""

import numpy as np

_VECTORS = {}


def multi_hot(sequences, dimension):
    shape = (len(sequences), dimension)
    vectors = _VECTORS.setdefault(shape, np.zeros(shape, dtype=np.float32))
    vectors[:] = 0
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= 0) & (numbers < dimension)]] = 1
    return vectors
