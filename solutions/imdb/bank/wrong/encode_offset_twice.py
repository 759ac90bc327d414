"""
base = "reference"
fails = ["encode_review"]
en = "The offset is added twice."
ko = "3을 두 번 더했습니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.lower())]
    return [1] + [2 if rank is None or rank + 6 >= num_words else rank + 6 for rank in ranks]
