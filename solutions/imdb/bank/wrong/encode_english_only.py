"""
base = "reference"
fails = ["encode_review"]
en = "Only a to z count as letters, so Korean words disappear: use the class of all letters."
ko = "a부터 z까지만 글자로 보아 한국어 단어가 사라집니다. 모든 문자를 아는 표현을 쓰세요."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"[a-z0-9_]+", text.lower())]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
