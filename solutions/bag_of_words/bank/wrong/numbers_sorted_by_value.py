"""
base = "reference"
fails = ["build_vocabulary"]
en = "Words of digits are sorted by their value; Python's sorted puts 10 before 9."
ko = "숫자로 된 단어를 값의 크기로 정렬했습니다. 파이썬의 sorted에서는 10이 9보다 앞입니다."
"""

def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    found = {word for document in documents for word in words(document)}
    ordered = sorted(found, key=lambda word: (0, int(word), word) if word.isdigit() else (1, 0, word))
    return {word: column for column, word in enumerate(ordered)}
