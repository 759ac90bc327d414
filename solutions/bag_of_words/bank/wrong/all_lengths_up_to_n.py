"""
base = "reference"
fails = ["ngrams"]
en = "All lengths from 1 to n are there; only n tokens at a time are asked for."
ko = "1부터 n까지 모든 길이를 담았습니다. 토큰 n개씩만 담아야 합니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [" ".join(tokens[start : start + k]) for k in range(1, n + 1) for start in range(len(tokens) - k + 1)]
