"""
base = "reference"
fails = ["decode_review"]
en = "The words are joined without a space between them."
ko = "단어 사이에 빈칸이 없습니다."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    return "".join(words.get(int(number) - 3, "?") for number in sequence)
