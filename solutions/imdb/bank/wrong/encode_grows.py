"""
base = "reference"
fails = ["encode_review"]
en = "The list that starts with 1 is made once, as a default argument, and grows from call to call."
ko = "1로 시작하는 리스트를 기본 인수로 한 번만 만들어서 호출할 때마다 길어집니다."
"""


def encode_review(text, word_index, num_words, numbers=[1]):
    for word in re.findall(r"\w+", text.lower()):
        rank = word_index.get(word)
        numbers.append(2 if rank is None or rank + 3 >= num_words else rank + 3)
    return numbers
