"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "Each mark becomes a space, which cuts don't into two words; nothing goes in its place."
ko = "부호를 빈칸으로 바꾸어 don't가 두 단어로 잘립니다. 그 자리에는 아무것도 넣지 않아야 합니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return re.sub(r"[^\w\s]", " ", unicodedata.normalize("NFC", text))
