"""
base = "reference"
fails = ["ngrams"]
en = "Each n-gram is a tuple; the tokens are to be joined with a space."
ko = "n-그램 하나하나가 튜플입니다. 토큰을 빈칸으로 이어야 합니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [tuple(tokens[start : start + n]) for start in range(len(tokens) - n + 1)]
