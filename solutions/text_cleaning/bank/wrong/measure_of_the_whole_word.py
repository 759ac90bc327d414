"""
base = "reference"
fails = ["stem"]
en = "The measure is taken of the whole word; what counts is the part that would be left."
ko = "단어 전체의 measure를 보았습니다. 자르고 남을 부분의 measure를 보아야 합니다."
"""


def _replace(word, table):
    suffix = _longest(word, table)
    return word.removesuffix(suffix) + table[suffix] if suffix and measure(word) > 0 else word


def _step_4(word):
    suffix = _longest(word, STEP_4)
    rest = word.removesuffix(suffix)
    if suffix == "ion" and not rest.endswith(("s", "t")):
        return word
    return rest if measure(word) > 1 else word
