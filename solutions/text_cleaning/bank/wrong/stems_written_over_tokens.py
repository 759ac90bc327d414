"""
base = "reference"
fails = ["stem"]
en = "The stems are written into the caller's list; return a new one."
ko = "호출한 쪽의 리스트에 어간을 덮어썼습니다. 새 리스트를 반환하세요."
"""


import re


def stem(tokens):
    if isinstance(tokens, tuple):
        tokens = list(tokens)
    for i, token in enumerate(tokens):
        if re.fullmatch("[a-z]{3,}", token):
            tokens[i] = _porter(token)
    return tokens
