"""
base = "reference"
fails = ["decode_review"]
en = "3 is taken away from unsigned bytes, where 1 - 3 is 254: turn the numbers into int first."
ko = "부호 없는 정수에서 바로 3을 뺐습니다. 그러면 1 - 3이 254가 됩니다. 먼저 int로 바꾸세요."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    ranks = np.asarray(sequence) - (np.uint8(3) if isinstance(sequence, np.ndarray) else 3)
    return " ".join(words.get(rank, "?") for rank in ranks.tolist())
