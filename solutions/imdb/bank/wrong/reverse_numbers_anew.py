"""
base = "reference"
fails = ["reverse_word_index"]
en = "The words are numbered anew in the order in which they stand in the dictionary; their own ranks are lost."
ko = "딕셔너리에 놓인 순서대로 번호를 다시 매겨서 원래 순위를 잃었습니다."
"""


def reverse_word_index(word_index):
    return {rank: word for rank, word in enumerate(word_index, start=1)}
