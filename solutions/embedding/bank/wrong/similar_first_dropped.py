"""
base = "reference"
fails = ["most_similar"]
en = "The first of the ranking is dropped in the belief that it is the query; a twin before it, or a query of zeros, is another word."
ko = "순위의 첫째가 질의일 것이라 믿고 뺐습니다. 질의 앞에 똑같은 벡터가 있거나 질의가 0이면 다른 단어가 빠집니다."
"""

def most_similar(vectors, words, query, k):
    vectors = np.array(vectors, dtype=np.float64)
    if len(words) != len(vectors) or k < 0:
        raise ValueError("a word for each vector")
    if query not in words:
        raise KeyError(query)
    asked = words.index(query)
    lengths = np.linalg.norm(vectors, axis=1)
    directions = vectors / np.where(lengths == 0, 1, lengths)[:, None]
    cosines = directions @ directions[asked]
    ranked = np.argsort(-cosines, kind="stable")[1:]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
