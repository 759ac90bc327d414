"""
base = "reference"
fails = ["stem"]
en = "After ed and ing nothing is mended: hopping is left as hopp, and filing as fil."
ko = "ed와 ing를 뗀 다음의 손질을 빠뜨렸습니다. hopping은 hopp, filing은 fil로 남습니다."
"""


def _step_1b(word):
    if word.endswith("eed"):
        return word[:-1] if measure(word[:-3]) > 0 else word
    for suffix in ("ed", "ing"):
        rest = word.removesuffix(suffix)
        if word.endswith(suffix) and "v" in pattern(rest):
            return rest
    return word
