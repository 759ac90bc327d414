"""
base = "reference"
fails = ["stem"]
en = "The steps run again until nothing changes; they run once."
ko = "더 바뀌지 않을 때까지 단계를 되풀이했습니다. 한 번만 거쳐야 합니다."
"""


import re


def stem(tokens):
    stems = []
    for token in tokens:
        while re.fullmatch("[a-z]{3,}", token) and _porter(token) != token:
            token = _porter(token)
        stems.append(token)
    return stems
