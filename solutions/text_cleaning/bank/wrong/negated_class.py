"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "The set is turned round: the words are thrown away and the punctuation is kept."
ko = "문자 집합의 뜻이 뒤집혔습니다. 단어를 지우고 문장 부호를 남겼습니다."
"""


import re
import unicodedata


def strip_punctuation(text):
    return re.sub(r"[\w\s]", "", unicodedata.normalize("NFC", text))
