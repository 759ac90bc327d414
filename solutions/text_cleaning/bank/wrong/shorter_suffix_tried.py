"""
base = "reference"
fails = ["stem"]
en = "Where the longest suffix's condition fails, a shorter one is tried; then the step is over."
ko = "가장 긴 접미사의 조건이 맞지 않자 더 짧은 접미사를 시도했습니다. 그 단계는 거기서 끝나야 합니다."
"""


def _step_4(word):
    for suffix in sorted(STEP_4, key=len, reverse=True):
        rest = word.removesuffix(suffix)
        if word.endswith(suffix) and measure(rest) > 1 and (suffix != "ion" or rest.endswith(("s", "t"))):
            return rest
    return word
