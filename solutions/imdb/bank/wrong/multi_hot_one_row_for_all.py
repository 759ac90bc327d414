"""
base = "reference"
fails = ["multi_hot"]
en = "All the rows are the same one, repeated with *, so every mark appears in every row."
ko = "같은 행을 *로 되풀이해서 표시 하나가 모든 행에 나타납니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    rows = [[0.0] * dimension] * len(sequences)
    for row, sequence in zip(rows, sequences):
        for number in sequence:
            if 0 <= number < dimension:
                row[number] = 1.0
    return np.array(rows, dtype=np.float32).reshape(len(sequences), dimension)
