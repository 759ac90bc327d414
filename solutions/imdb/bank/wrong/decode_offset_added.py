"""
base = "reference"
fails = ["decode_review"]
en = "The offset is added where it has to be taken away."
ko = "3을 빼야 할 곳에서 더했습니다."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    return " ".join(words.get(int(number) + 3, "?") for number in sequence)
