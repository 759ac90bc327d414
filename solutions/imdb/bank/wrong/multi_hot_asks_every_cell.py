"""
base = "reference"
fails = ["multi_hot"]
outcome = "timeout"
en = "For every cell the whole list is searched; walk over the numbers that are there instead."
ko = "칸마다 리스트 전체를 뒤집니다. 실제로 나온 번호만 따라가세요."
"""

import numpy as np


def multi_hot(sequences, dimension):
    sequences = [list(map(int, sequence)) for sequence in sequences]
    cells = [[float(column in sequence) for column in range(dimension)] for sequence in sequences]
    return np.array(cells, dtype=np.float32).reshape(len(sequences), dimension)
