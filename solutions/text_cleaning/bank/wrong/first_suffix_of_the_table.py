"""
base = "reference"
fails = ["stem"]
en = "The first suffix that fits is taken, in the order of the table; the longest counts."
ko = "표의 순서대로 처음 맞는 접미사를 골랐습니다. 가장 긴 것을 골라야 합니다."
"""


def _longest(word, suffixes):
    for suffix in sorted(suffixes):
        if word.endswith(suffix):
            return suffix
    return ""
