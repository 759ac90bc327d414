"""
base = "reference"
fails = ["stem"]
en = "Every double consonant loses a letter; ll, ss and zz keep theirs (falling, hissing)."
ko = "모든 겹자음에서 한 글자를 지웠습니다. ll, ss, zz는 그대로 둡니다(falling, hissing)."
"""


def _step_1b(word):
    if word.endswith("eed"):
        return word[:-1] if measure(word[:-3]) > 0 else word
    suffix = _longest(word, ("ed", "ing"))
    rest = word.removesuffix(suffix)
    if not suffix or "v" not in pattern(rest):
        return word
    if rest.endswith(("at", "bl", "iz")):
        return rest + "e"
    if rest[-2:-1] == rest[-1] and pattern(rest).endswith("c"):
        return rest[:-1]
    return rest + "e" if measure(rest) == 1 and ends_short(rest) else rest
