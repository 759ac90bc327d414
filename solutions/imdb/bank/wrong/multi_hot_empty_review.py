"""
base = "reference"
fails = ["multi_hot"]
outcome = "raised"
en = "An empty review becomes an array of floats, which is no index: give np.asarray an integer dtype."
ko = "빈 영화평은 실수 배열이 되어 인덱스로 쓸 수 없습니다. np.asarray에 정수 dtype을 주세요."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence)
        row[numbers[(numbers >= 0) & (numbers < dimension)]] = 1
    return vectors
