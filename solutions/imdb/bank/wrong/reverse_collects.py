"""
base = "reference"
fails = ["reverse_word_index"]
en = "All calls write into the same dictionary, so words of an earlier index turn up in a later one."
ko = "모든 호출이 같은 딕셔너리에 써서 앞 색인의 단어가 뒤의 결과에 섞입니다."
"""

_WORDS = {}


def reverse_word_index(word_index):
    _WORDS.update({rank: word for word, rank in word_index.items()})
    return _WORDS
