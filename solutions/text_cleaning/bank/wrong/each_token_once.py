"""
base = "reference"
fails = ["tokenize", "standardize"]
en = "A token that comes twice is kept once; how often it comes is what models count."
ko = "두 번 나온 토큰을 한 번만 남겼습니다. 몇 번 나오는지가 바로 모델이 세는 것입니다."
"""


def tokenize(text):
    return list(dict.fromkeys(text.lower().split()))
