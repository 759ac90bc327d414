"""
base = "reference"
fails = ["encode_review"]
en = "The 1 at the start is missing."
ko = "맨 앞의 시작 번호 1이 없습니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.lower())]
    return [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
