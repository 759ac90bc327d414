"""
base = "reference"
fails = ["ngrams"]
en = "The tokens are joined without a space, so that new and note are told apart no more."
ko = "토큰을 빈칸 없이 이어 어디까지가 한 단어인지 알 수 없습니다."
"""

def ngrams(tokens, n):
    if n < 1:
        raise ValueError("n is below 1")
    return ["".join(tokens[start : start + n]) for start in range(len(tokens) - n + 1)]
