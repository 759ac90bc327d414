"""
base = "reference"
fails = ["multi_hot"]
en = "0, 1 and 2 are left out; here they are numbers like all others."
ko = "0, 1, 2를 뺐습니다. 여기서는 다른 번호와 똑같이 다룹니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers > 2) & (numbers < dimension)]] = 1
    return vectors
