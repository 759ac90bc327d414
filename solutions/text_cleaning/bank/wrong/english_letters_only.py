"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "Only the letters a to z are taken for letters; Hangul and accents are letters too."
ko = "a부터 z까지만 글자로 보았습니다. 한글과 악센트가 붙은 글자도 글자입니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return re.sub(r"[^a-zA-Z0-9_\s]", "", unicodedata.normalize("NFC", text))
