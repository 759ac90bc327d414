"""
base = "reference"
fails = ["ngrams"]
en = "The last n-gram is missing: there are len(tokens) - n + 1 of them."
ko = "마지막 n-그램이 빠졌습니다. 모두 len(tokens) - n + 1개입니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [" ".join(tokens[start : start + n]) for start in range(len(tokens) - n)]
