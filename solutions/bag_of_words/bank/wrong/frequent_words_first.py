"""
base = "reference"
fails = ["build_vocabulary"]
en = "The most frequent words get the first columns; the order is that of sorted."
ko = "자주 나오는 단어부터 번호를 매겼습니다. sorted의 순서를 따라야 합니다."
"""

from collections import Counter


def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    counts = Counter(word for document in documents for word in words(document))
    ordered = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: column for column, word in enumerate(ordered)}
