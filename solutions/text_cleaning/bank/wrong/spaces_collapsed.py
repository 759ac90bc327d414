"""
base = "reference"
fails = ["strip_punctuation"]
en = "Runs of whitespace are made one space; all whitespace is to stay as it is."
ko = "이어진 공백을 빈칸 하나로 줄였습니다. 공백은 있는 그대로 두어야 합니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return " ".join(re.sub(r"[^\w\s]", "", unicodedata.normalize("NFC", text)).split())
