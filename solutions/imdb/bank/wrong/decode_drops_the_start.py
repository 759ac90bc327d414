"""
base = "reference"
fails = ["decode_review"]
en = "The first number is always dropped as the start; a start is written as '?' like the other special numbers."
ko = "첫 번호를 언제나 시작으로 보고 버렸습니다. 시작도 다른 특별한 번호처럼 '?'로 적습니다."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    return " ".join(words.get(int(number) - 3, "?") for number in sequence[1:])
