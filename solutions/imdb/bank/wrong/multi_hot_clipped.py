"""
base = "reference"
fails = ["multi_hot"]
en = "Numbers beyond the columns are moved into the last one; they have to be ignored."
ko = "벗어난 번호를 마지막 열로 몰아넣었습니다. 무시해야 합니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[np.clip(numbers, 0, dimension - 1)] = 1
    return vectors
