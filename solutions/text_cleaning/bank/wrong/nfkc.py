"""
base = "reference"
fails = ["strip_punctuation"]
en = "NFKC changes characters that look alike, ½ or Ａ, into others; only NFC is wanted."
ko = "NFKC는 ½이나 Ａ 같은 글자를 다른 글자로 바꿉니다. NFC만 적용해야 합니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return re.sub(r"[^\w\s]", "", unicodedata.normalize("NFKC", text))
