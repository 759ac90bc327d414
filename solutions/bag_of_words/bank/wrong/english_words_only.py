"""
base = "reference"
fails = ["build_vocabulary"]
en = "Only words of a to z are found; Hangul, digits and accents make words too."
ko = "a부터 z까지로 된 단어만 찾았습니다. 한글, 숫자, 악센트가 붙은 글자도 단어가 됩니다."
"""

import re


def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    found = {word for document in documents for word in re.findall("[a-z]+", document.lower())}
    return {word: column for column, word in enumerate(sorted(found))}
