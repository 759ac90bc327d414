"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "The text is not composed first, so a combining accent is dropped and é becomes e."
ko = "먼저 NFC로 모으지 않아 결합용 악센트가 지워지고 é가 e가 되었습니다."
"""


import re


def strip_punctuation(text):
    return re.sub(r"[^\w\s]", "", text)
