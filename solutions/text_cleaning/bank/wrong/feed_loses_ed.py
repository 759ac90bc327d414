"""
base = "reference"
fails = ["stem"]
en = "Where eed does not become ee, ed is tried: need becomes ne. A word in eed is done."
ko = "eed가 ee로 바뀌지 않으면 ed를 떼어 need가 ne가 되었습니다. eed로 끝나는 단어는 거기서 끝입니다."
"""


_after_eed = _step_1b


def _step_1b(word):
    if word.endswith("eed") and measure(word[:-3]) == 0:
        return word[:-2] if "v" in pattern(word[:-2]) else word
    return _after_eed(word)
