"""
base = "reference"
fails = ["encode_review"]
en = "New words are added to the caller's index instead of becoming 2."
ko = "모르는 단어를 2로 적지 않고 받은 색인에 새로 넣었습니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.setdefault(word, len(word_index) + 1) for word in re.findall(r"\w+", text.lower())]
    return [1] + [2 if rank + 3 >= num_words else rank + 3 for rank in ranks]
