"""
base = "reference"
fails = ["encode_review"]
en = "Unknown words are left out; each of them becomes 2."
ko = "모르는 단어를 빼 버렸습니다. 하나하나 2가 됩니다."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index[word] for word in re.findall(r"\w+", text.lower()) if word in word_index]
    return [1] + [2 if rank + 3 >= num_words else rank + 3 for rank in ranks]
