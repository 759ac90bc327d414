"""
base = "reference"
fails = ["stem"]
en = "y is always taken for a vowel; at the start of a word and after a vowel, as in played, it is a consonant."
ko = "y를 언제나 모음으로 보았습니다. 단어 처음이나 played에서처럼 모음 뒤에 오는 y는 자음입니다."
"""


def pattern(word):
    return "".join("v" if letter in "aeiouy" else "c" for letter in word)
