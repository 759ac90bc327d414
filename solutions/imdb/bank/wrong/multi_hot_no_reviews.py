"""
base = "reference"
fails = ["multi_hot"]
en = "Without reviews the number of columns is lost; the shape has to be (0, dimension)."
ko = "영화평이 없으면 열의 수를 잃습니다. 모양은 (0, dimension)이어야 합니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    rows = []
    for sequence in sequences:
        row = np.zeros(dimension, dtype=np.float32)
        row[[number for number in sequence if 0 <= number < dimension]] = 1
        rows.append(row)
    return np.array(rows, dtype=np.float32)
