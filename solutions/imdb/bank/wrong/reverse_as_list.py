"""
base = "reference"
fails = ["reverse_word_index"]
en = "A list of words is returned; the ranks are the keys of a dictionary, and there may be gaps."
ko = "낱말의 리스트를 돌려주었습니다. 순위를 키로 하는 사전이어야 하고, 빠진 순위도 있을 수 있습니다."
"""


def reverse_word_index(word_index):
    return sorted(word_index, key=word_index.get)
