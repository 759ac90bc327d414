"""
base = "reference"
fails = ["tokenize", "standardize"]
en = "The tokens come in alphabetical order; they are to keep the order of the text."
ko = "토큰을 가나다순, 알파벳순으로 늘어놓았습니다. 텍스트에 나온 순서를 지켜야 합니다."
"""


def tokenize(text):
    return sorted(text.lower().split())
