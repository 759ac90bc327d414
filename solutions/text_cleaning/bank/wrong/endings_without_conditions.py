"""
base = "reference"
fails = ["stem", "standardize"]
en = "Endings are cut whatever is left, so sing becomes s; the rules have conditions."
ko = "무엇이 남든 어미를 잘라 sing이 s가 되었습니다. 규칙에는 조건이 있습니다."
"""


import re


def stem(tokens):
    return [re.sub("(ing|ed|es|s)$", "", token) if re.fullmatch("[a-z]{3,}", token) else token for token in tokens]
