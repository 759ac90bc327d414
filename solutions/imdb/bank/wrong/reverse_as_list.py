"""
base = "reference"
fails = ["reverse_word_index"]
en = "A list of words is returned; the ranks are the keys of a dictionary, and there may be gaps."
ko = "단어의 리스트를 반환했습니다. 순위를 키로 하는 딕셔너리여야 하고, 빠진 순위도 있을 수 있습니다."
"""


def reverse_word_index(word_index):
    return sorted(word_index, key=word_index.get)
