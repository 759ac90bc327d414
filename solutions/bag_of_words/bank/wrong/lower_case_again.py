"""
base = "reference"
fails = ["ngrams"]
en = "The tokens are made lower-case; they are taken as they are."
ko = "토큰을 소문자로 바꾸었습니다. 있는 그대로 써야 합니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [" ".join(tokens[start : start + n]).lower() for start in range(len(tokens) - n + 1)]
