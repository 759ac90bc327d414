"""
base = "reference"
fails = ["encode_review"]
en = "The rank is compared with num_words; it is the number, rank + 3, that has to stay below it."
ko = "순위를 num_words와 비교했습니다. num_words보다 작아야 하는 것은 번호(순위 + 3)입니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.lower())]
    return [1] + [2 if rank is None or rank >= num_words else rank + 3 for rank in ranks]
