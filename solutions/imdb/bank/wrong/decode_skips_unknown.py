"""
base = "reference"
fails = ["decode_review"]
en = "Numbers without a word are left out; each of them is to be written as '?'."
ko = "단어가 없는 번호를 빼 버렸습니다. 하나하나 '?'로 적어야 합니다."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    return " ".join(words[int(number) - 3] for number in sequence if int(number) - 3 in words)
