"""
base = "reference"
fails = ["ngrams"]
en = "With n = 1 the caller's own list comes back; a later change to one changes both."
ko = "n이 1이면 받은 리스트를 그대로 반환했습니다. 나중에 하나를 바꾸면 둘 다 바뀝니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    if n == 1:
        return tokens
    return [" ".join(tokens[start : start + n]) for start in range(len(tokens) - n + 1)]
