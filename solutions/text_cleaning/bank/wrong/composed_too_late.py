"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "The text is composed after the marks are gone; by then the combining accents are gone too."
ko = "부호를 지운 다음에 글자를 모았습니다. 그때는 결합용 악센트가 이미 지워진 뒤입니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return unicodedata.normalize("NFC", re.sub(r"[^\w\s]", "", text))
