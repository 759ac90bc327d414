"""
base = "reference"
fails = ["build_vocabulary"]
en = "The set of words lives on between calls: the words of the first call come back in the second."
ko = "단어 집합이 호출 사이에 남아 있어 첫 호출의 단어가 둘째 호출에도 나옵니다."
"""

found = set()


def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    for document in documents:
        found.update(words(document))
    return {word: column for column, word in enumerate(sorted(found))}
