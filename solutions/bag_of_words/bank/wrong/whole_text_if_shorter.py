"""
base = "reference"
fails = ["ngrams"]
en = "Where there are fewer than n tokens, all of them come back as one; there is no n-gram then."
ko = "토큰이 n개보다 적을 때 전부를 하나로 이어 반환했습니다. 그때는 n-그램이 없습니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [" ".join(tokens[start : start + n]) for start in range(max(len(tokens) - n + 1, 1 if tokens else 0))]
