"""
base = "reference"
fails = ["multi_hot"]
en = "0 is taken for padding and left out; here it has a column like all others."
ko = "0을 채움으로 보고 뺐습니다. 여기서는 0에도 칸이 있습니다."
"""

import numpy as np


def multi_hot(sequences, dimension):
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences):
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers > 0) & (numbers < dimension)]] = 1
    return vectors
