"""
base = "reference"
fails = ["strip_punctuation", "standardize"]
en = "str.isalnum says no to the underscore, but it is a word character and stays."
ko = "str.isalnum은 밑줄을 글자로 보지 않습니다. 밑줄은 단어 문자이므로 남아야 합니다."
"""


import unicodedata


def strip_punctuation(text):
    text = unicodedata.normalize("NFC", text)
    return "".join(letter for letter in text if letter.isalnum() or letter.isspace())
