"""
base = "reference"
fails = ["ngrams"]
en = "pop(0) takes the tokens out of the caller's list; read them by position."
ko = "pop(0)은 호출한 쪽의 리스트에서 토큰을 빼냅니다. 위치로 읽으세요."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    found = []
    tokens = list(tokens) if isinstance(tokens, tuple) else tokens
    while len(tokens) >= n:
        found.append(" ".join(tokens[:n]))
        tokens.pop(0)
    return found
