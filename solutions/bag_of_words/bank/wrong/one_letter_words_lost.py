"""
base = "reference"
fails = ["build_vocabulary"]
en = "Words of one letter are left out, as scikit-learn's own pattern does; 집, 물 and 책 are words."
ko = "scikit-learn의 기본 패턴처럼 한 글자 단어를 뺐습니다. 집, 물, 책도 단어입니다."
"""

def build_vocabulary(documents):
    if isinstance(documents, str):
        raise ValueError("one text")
    found = {word for document in documents for word in words(document) if len(word) > 1}
    return {word: column for column, word in enumerate(sorted(found))}
