"""
base = "reference"
fails = ["encode_review"]
en = "The text is split at spaces only, so punctuation sticks to the words."
ko = "빈칸에서만 나누어 문장 부호가 단어에 붙어 있습니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in text.lower().split()]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
