"""
base = "reference"
fails = ["stem"]
en = "Step 4 cuts from measure 1 on; it needs a measure above 1 (national)."
ko = "4단계에서 measure가 1일 때도 잘랐습니다. 1보다 커야 합니다(national)."
"""


def _step_4(word):
    suffix = _longest(word, STEP_4)
    rest = word.removesuffix(suffix)
    if suffix == "ion" and not rest.endswith(("s", "t")):
        return word
    return rest if measure(rest) > 0 else word
