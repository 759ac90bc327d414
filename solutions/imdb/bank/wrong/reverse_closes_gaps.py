"""
base = "reference"
fails = ["reverse_word_index"]
en = "The words are sorted by rank and numbered from 1, which closes the gaps between the ranks."
ko = "순위대로 정렬해 1부터 다시 세는 바람에 빠진 순위가 메워졌습니다."
"""


def reverse_word_index(word_index):
    return dict(enumerate(sorted(word_index, key=word_index.get), start=1))
