"""
base = "reference"
fails = ["multi_hot"]
en = "The reviews are sorted in place to find repetitions; they belong to the caller."
ko = "되풀이된 번호를 찾으려고 받은 영화평을 정렬해 버렸습니다. 받은 것은 바꾸면 안 됩니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        if isinstance(sequence, list):
            sequence.sort()
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= 0) & (numbers < dimension)]] = 1
    return vectors
