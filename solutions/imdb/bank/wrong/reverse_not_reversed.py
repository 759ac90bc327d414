"""
base = "reference"
fails = ["reverse_word_index"]
en = "The dictionary comes back as it was, from words to ranks."
ko = "사전이 뒤집히지 않고 낱말에서 순위로 가는 그대로입니다."
"""


def reverse_word_index(word_index):
    return dict(word_index)
