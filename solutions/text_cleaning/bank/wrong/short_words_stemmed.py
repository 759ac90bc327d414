"""
base = "reference"
fails = ["stem"]
en = "Words of one and two letters are stemmed too: is becomes i. They stay as they are."
ko = "한두 글자 단어까지 다루어 is가 i가 되었습니다. 이런 단어는 그대로 둡니다."
"""


import re


def stem(tokens):
    return [_porter(token) if re.fullmatch("[a-z]+", token) else token for token in tokens]
