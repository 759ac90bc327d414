"""
base = "reference"
fails = ["reverse_word_index"]
en = "Words with other letters than a to z are left out; Korean words then have no rank."
ko = "영문자가 아닌 글자가 든 단어를 빠뜨렸습니다. 한국어 단어의 순위가 사라집니다."
"""


def reverse_word_index(word_index):
    return {rank: word for word, rank in word_index.items() if word.isascii()}
