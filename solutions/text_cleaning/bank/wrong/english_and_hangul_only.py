"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "Only a to z and Hangul are taken for letters; é, Ω, Ё and 漢 are letters as well."
ko = "a부터 z까지와 한글만 글자로 보았습니다. é, Ω, Ё, 漢도 글자입니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return re.sub(r"[^a-zA-Z0-9_가-힣ㄱ-ㅎㅏ-ㅣ\s]", "", unicodedata.normalize("NFC", text))
