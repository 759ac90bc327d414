"""
base = "reference"
fails = ["ngrams"]
en = "The n-grams stand side by side; they overlap, one begins at every token."
ko = "n-그램이 겹치지 않게 잘랐습니다. 토큰마다 하나씩 시작하므로 서로 겹칩니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [" ".join(tokens[start : start + n]) for start in range(0, len(tokens) - n + 1, n)]
