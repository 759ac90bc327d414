"""
base = "reference"
fails = ["build_vocabulary"]
en = "The columns are numbered from 1; the first column is 0."
ko = "열 번호를 1부터 매겼습니다. 첫 열은 0번입니다."
"""

def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    found = {word for document in documents for word in words(document)}
    return {word: column for column, word in enumerate(sorted(found), start=1)}
