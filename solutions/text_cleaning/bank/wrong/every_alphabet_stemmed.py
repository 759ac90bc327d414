"""
base = "reference"
fails = ["stem"]
en = "str.isalpha is true for é and Hangul as well, so cafés and 고양이s lose their s; only a to z are stemmed."
ko = "str.isalpha는 é와 한글에도 참이라서 cafés와 고양이s의 s가 잘렸습니다. a부터 z까지만 다루어야 합니다."
"""


def stem(tokens):
    return [_porter(token) if token.isalpha() and token.islower() and len(token) > 2 else token for token in tokens]
