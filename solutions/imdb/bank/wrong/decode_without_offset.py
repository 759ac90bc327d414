"""
base = "reference"
fails = ["decode_review"]
en = "The offset is missing: number i is the word of rank i - 3."
ko = "3을 빼지 않았습니다. 번호 i는 순위가 i - 3인 단어입니다."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    return " ".join(words.get(int(number), "?") for number in sequence)
