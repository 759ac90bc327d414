"""
base = "reference"
fails = ["multi_hot"]
en = "The last column, dimension - 1, is never marked: the comparison ends one too early."
ko = "마지막 열(dimension - 1)에 표시하지 않았습니다. 비교가 하나 일찍 끝납니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= 0) & (numbers < dimension - 1)]] = 1
    return vectors
