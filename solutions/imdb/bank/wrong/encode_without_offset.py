"""
base = "reference"
fails = ["encode_review"]
en = "The ranks are written as they are: each word's number is its rank + 3."
ko = "순위를 그대로 적었습니다. 단어의 번호는 순위 + 3입니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.lower())]
    return [1] + [2 if rank is None or rank >= num_words else rank for rank in ranks]
