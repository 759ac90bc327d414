"""
base = "reference"
fails = ["encode_review"]
en = "Punctuation is deleted before splitting, which glues words together: 10/10 becomes 1010."
ko = "문장 부호를 지운 뒤에 나누어 단어가 서로 붙습니다. 10/10이 1010이 됩니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.sub(r"[^\w\s]", "", text.lower()).split()]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
