"""
base = "reference"
fails = ["decode_review"]
outcome = "raised"
en = "A number without a word raises KeyError: use get with '?' as the second argument."
ko = "단어가 없는 번호에서 KeyError가 납니다. get의 둘째 인수로 '?'를 주세요."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    return " ".join("?" if number < 4 else words[int(number) - 3] for number in sequence)
