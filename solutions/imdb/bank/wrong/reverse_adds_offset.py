"""
base = "reference"
fails = ["reverse_word_index"]
en = "3 is added to the ranks already here, and decoding will add it again: the dictionary keeps the ranks as they are."
ko = "여기서 벌써 순위에 3을 더했습니다. 딕셔너리에서는 순위를 그대로 두어야 합니다."
"""


def reverse_word_index(word_index):
    return {rank + 3: word for word, rank in word_index.items()}
