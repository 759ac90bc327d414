"""
base = "reference"
fails = ["stem"]
en = "The token is made lower-case first; what has capitals is to come back unchanged."
ko = "토큰을 먼저 소문자로 바꾸었습니다. 대문자가 있는 토큰은 그대로 반환해야 합니다."
"""


import re


def stem(tokens):
    return [_porter(token.lower()) if re.fullmatch("[A-Za-z]{3,}", token) else token for token in tokens]
