"""
base = "reference"
fails = ["decode_review"]
en = "3 is taken away from unsigned bytes, where 2 - 3 is 255: turn the numbers into int first."
ko = "부호 없는 정수에서 바로 3을 뺐습니다. 그러면 2 - 3이 255가 됩니다. 먼저 int로 바꾸세요."
"""

import numpy as np


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    numbers = np.asarray(sequence)
    ranks = numbers - numbers.dtype.type(3)
    longest = max(words, default=0)
    return " ".join("?" if rank < 1 else words.get(min(rank, longest), "?") for rank in ranks.tolist())
