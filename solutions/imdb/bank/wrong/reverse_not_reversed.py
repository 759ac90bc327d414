"""
base = "reference"
fails = ["reverse_word_index"]
en = "The dictionary comes back as it was, from words to ranks."
ko = "딕셔너리가 뒤집히지 않아 여전히 단어가 키이고 순위가 값입니다."
"""


def reverse_word_index(word_index):
    return dict(word_index)
