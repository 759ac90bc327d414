"""
base = "reference"
fails = ["build_vocabulary"]
en = "One text is taken for a list, and each of its letters for a document; refuse it with ValueError."
ko = "텍스트 하나를 리스트로 보아 글자 하나하나를 문서로 여겼습니다. ValueError를 발생시켜야 합니다."
"""

def build_vocabulary(documents):
    found = {word for document in documents for word in words(document)}
    return {word: column for column, word in enumerate(sorted(found))}
