"""
base = "reference"
fails = ["build_vocabulary"]
en = "The texts are cut at spaces only, so that dog. and dog are two words."
ko = "빈칸에서만 잘라 dog.와 dog가 다른 단어가 되었습니다."
"""

def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    found = {word for document in documents for word in document.lower().split()}
    return {word: column for column, word in enumerate(sorted(found))}
