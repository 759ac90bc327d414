"""
base = "reference"
fails = ["ngrams"]
en = "The slice goes one token too far: these are (n + 1)-grams."
ko = "슬라이스가 토큰 하나를 더 가져옵니다. (n + 1)-그램이 되었습니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [" ".join(tokens[start : start + n + 1]) for start in range(len(tokens) - n + 1)]
