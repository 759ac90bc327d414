"""
base = "reference"
fails = ["build_vocabulary"]
en = "The words are numbered as they come; they are to be numbered in sorted order."
ko = "나온 순서대로 번호를 매겼습니다. 정렬한 순서대로 매겨야 합니다."
"""

def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    vocabulary = {}
    for document in documents:
        for word in words(document):
            vocabulary.setdefault(word, len(vocabulary))
    return vocabulary
