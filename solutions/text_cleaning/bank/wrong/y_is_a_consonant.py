"""
base = "reference"
fails = ["stem"]
en = "y is always taken for a consonant; after a consonant, as in typed, it is a vowel."
ko = "y를 언제나 자음으로 보았습니다. typed에서처럼 자음 뒤에 오는 y는 모음입니다."
"""


def pattern(word):
    return "".join("v" if letter in "aeiou" else "c" for letter in word)
