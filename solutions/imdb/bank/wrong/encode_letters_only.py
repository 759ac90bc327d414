"""
base = "reference"
fails = ["encode_review"]
en = "Digits and underscores are not taken for parts of words."
ko = "숫자와 밑줄을 단어의 일부로 보지 않았습니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"[^\W\d_]+", text.lower())]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
