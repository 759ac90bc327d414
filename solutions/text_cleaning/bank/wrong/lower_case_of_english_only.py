"""
base = "reference"
fails = ["tokenize", "standardize"]
en = "Only A to Z are made lower-case; É and Ё have small letters too."
ko = "A부터 Z까지만 소문자로 바꾸었습니다. É와 Ё에도 소문자가 있습니다."
"""


import string


def tokenize(text):
    return text.translate(str.maketrans(string.ascii_uppercase, string.ascii_lowercase)).split()
