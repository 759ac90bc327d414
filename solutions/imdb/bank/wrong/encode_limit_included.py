"""
base = "reference"
fails = ["encode_review"]
en = "The number num_words itself is kept; all numbers have to be below it."
ko = "번호가 num_words와 같을 때도 남겼습니다. 모든 번호가 num_words보다 작아야 합니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.lower())]
    return [1] + [2 if rank is None or rank + 3 > num_words else rank + 3 for rank in ranks]
