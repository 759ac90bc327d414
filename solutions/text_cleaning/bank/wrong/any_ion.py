"""
base = "reference"
fails = ["stem"]
en = "ion is cut after every letter; only after s or t it is an ending (champion)."
ko = "어떤 글자 뒤에서든 ion을 잘랐습니다. s나 t 뒤에서만 어미입니다(champion)."
"""


def _step_4(word):
    suffix = _longest(word, STEP_4)
    rest = word.removesuffix(suffix)
    return rest if measure(rest) > 1 else word
