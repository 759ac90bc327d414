"""
base = "reference"
fails = ["encode_review"]
en = "A word that comes again is left out; a review keeps every word in its place."
ko = "다시 나온 단어를 빼 버렸습니다. 영화평에서는 모든 단어가 제자리에 남아야 합니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in dict.fromkeys(re.findall(r"\w+", text.lower()))]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
