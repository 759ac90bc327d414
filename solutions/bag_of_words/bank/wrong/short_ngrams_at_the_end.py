"""
base = "reference"
fails = ["ngrams"]
en = "Shorter pieces are left over at the end; an n-gram always has n tokens."
ko = "끝에 더 짧은 조각이 남았습니다. n-그램에는 항상 토큰이 n개 있습니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return [" ".join(tokens[start : start + n]) for start in range(len(tokens))]
