"""
base = "reference"
fails = ["multi_hot"]
en = "The vectors are float64, twice the memory; float32 is asked for."
ko = "벡터가 float64라서 메모리를 두 배로 씁니다. float32여야 합니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float64)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= 0) & (numbers < dimension)]] = 1
    return vectors
