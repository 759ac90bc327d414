"""
base = "reference"
fails = ["decode_review"]
en = "There is a space after the last word; join puts spaces only between words."
ko = "마지막 단어 뒤에도 빈칸이 있습니다. join은 단어 사이에만 빈칸을 넣습니다."
"""


def decode_review(sequence, word_index):
    words, text = reverse_word_index(word_index), ""
    for number in sequence:
        text += words.get(int(number) - 3, "?") + " "
    return text
