"""
base = "reference"
fails = ["tokenize", "standardize"]
en = "split(' ') cuts at every single space and at nothing else: empty tokens appear, and line breaks stay inside."
ko = "split(' ')은 빈칸 하나하나에서만 자릅니다. 빈 토큰이 생기고 줄바꿈은 토큰 안에 남습니다."
"""


def tokenize(text):
    return text.lower().split(" ")
