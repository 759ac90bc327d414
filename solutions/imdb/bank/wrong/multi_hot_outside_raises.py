"""
base = "reference"
fails = ["multi_hot"]
outcome = "raised"
en = "A number beyond the last column raises IndexError; it has to be ignored."
ko = "마지막 열을 벗어난 번호에서 IndexError가 납니다. 무시해야 합니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers] = 1
    return vectors
