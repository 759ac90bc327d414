"""
base = "reference"
fails = ["multi_hot"]
en = "A negative number counts from the end for NumPy and marks a column near the end; it has to be ignored."
ko = "NumPy에서 음수는 끝에서부터 센 열이 됩니다. 무시해야 합니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= -dimension) & (numbers < dimension)]] = 1
    return vectors
