"""
base = "reference"
fails = ["tokenize"]
en = "The text is cut at punctuation too; here only whitespace separates."
ko = "문장 부호에서도 잘랐습니다. 여기서는 공백에서만 나눕니다."
"""


import re


def tokenize(text):
    return re.findall(r"\w+", text.lower())
