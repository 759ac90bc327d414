"""
base = "reference"
fails = ["encode_review"]
en = "casefold goes further than lower: it turns ß into ss, and such words are not found any more."
ko = "casefold는 lower보다 더 나아가 ß를 ss로 바꿉니다. 그러면 단어를 찾지 못합니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.casefold())]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
