"""
base = "reference"
fails = ["build_vocabulary"]
en = "Capitals are kept, so The and the get two columns."
ko = "대문자를 그대로 두어 The와 the에 열이 따로 생겼습니다."
"""

import re


def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    found = {word for document in documents for word in re.findall(r"\w+", document)}
    return {word: column for column, word in enumerate(sorted(found))}
