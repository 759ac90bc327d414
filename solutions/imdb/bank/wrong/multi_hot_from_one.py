"""
base = "reference"
fails = ["multi_hot"]
en = "The columns are counted from 1, so everything stands one column too far to the left."
ko = "열을 1부터 세어서 모두 한 칸 왼쪽에 있습니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= 1) & (numbers <= dimension)] - 1] = 1
    return vectors
