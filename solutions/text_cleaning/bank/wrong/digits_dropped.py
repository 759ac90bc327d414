"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "The digits are thrown away with the punctuation; they are word characters."
ko = "숫자까지 지웠습니다. 숫자도 단어 문자입니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return re.sub(r"[^\w\s]|[0-9]", "", unicodedata.normalize("NFC", text))
