"""
base = "reference"
fails = ["build_vocabulary"]
en = "Repeated words use up numbers too, so the numbers have gaps; make a set first."
ko = "되풀이되는 단어에도 번호를 써 버려 번호가 건너뜁니다. 먼저 집합으로 만드세요."
"""

def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    found = sorted(word for document in documents for word in words(document))
    return {word: column for column, word in enumerate(found)}
