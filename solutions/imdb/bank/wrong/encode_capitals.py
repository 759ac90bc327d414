"""
base = "reference"
fails = ["encode_review"]
en = "Capitals are kept, so 'Great' is not found: use text.lower() first."
ko = "대문자를 그대로 두어 'Great' 같은 단어를 찾지 못합니다. 먼저 text.lower()를 쓰세요."
"""


def encode_review(text, word_index, num_words):
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text)]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
