"""
base = "reference"
fails = ["decode_review"]
en = "The reversed index of the first call is kept for all later ones, whatever index they bring."
ko = "첫 호출에서 뒤집은 색인을 뒤의 호출에서도 그대로 씁니다. 색인은 호출마다 다를 수 있습니다."
"""

_KEPT = {}


def decode_review(sequence, word_index):
    if not _KEPT:
        _KEPT.update(reverse_word_index(word_index))
    return " ".join(_KEPT.get(int(number) - 3, "?") for number in sequence)
