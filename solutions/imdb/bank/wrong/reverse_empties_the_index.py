"""
base = "reference"
fails = ["reverse_word_index"]
en = "The index is emptied while it is turned round: popitem takes the pairs out of the caller's dictionary."
ko = "색인을 뒤집으면서 비워 버렸습니다. popitem은 받은 딕셔너리에서 쌍을 꺼내 없앱니다."
"""


def reverse_word_index(word_index):
    words = {}
    while word_index:
        word, rank = word_index.popitem()
        words[rank] = word
    return words
