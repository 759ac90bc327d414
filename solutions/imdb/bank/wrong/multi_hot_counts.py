"""
base = "reference"
fails = ["multi_hot"]
en = "The occurrences are counted; a number that comes twice still gives 1."
ko = "나온 횟수를 셌습니다. 두 번 나온 번호도 1이어야 합니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        np.add.at(row, numbers[(numbers >= 0) & (numbers < dimension)], 1)
    return vectors
