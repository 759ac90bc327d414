"""
base = "reference"
fails = ["multi_hot"]
en = "A whole table is read column by column when it is square or long: its rows are the reviews."
ko = "표를 받으면 열을 영화평으로 읽었습니다. 행이 영화평입니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    if isinstance(sequences, np.ndarray) and sequences.shape[0] >= sequences.shape[1]:
        sequences = sequences.T
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= 0) & (numbers < dimension)]] = 1
    return vectors
