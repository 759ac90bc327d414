"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "Only the marks of string.punctuation go (and the underscore with them); quotation marks, … and emoji stay."
ko = "string.punctuation에 든 부호만 지웠습니다(밑줄까지 지워집니다). 따옴표, 말줄임표, 이모지가 남습니다."
"""


import string
import unicodedata


def strip_punctuation(text):
    return unicodedata.normalize("NFC", text).translate(str.maketrans("", "", string.punctuation))
