"""
base = "reference"
fails = ["encode_review"]
en = "Unknown words become 0, which means padding; unknown is 2."
ko = "모르는 단어를 0으로 적었습니다. 0은 채움이고, 모르는 단어는 2입니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.lower())]
    return [1] + [0 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
