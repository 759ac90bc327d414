"""
base = "reference"
fails = ["most_similar"]
en = "The dot product instead of the cosine: the longest vectors win."
ko = "코사인 대신 내적을 썼습니다. 벡터가 긴 단어가 이깁니다."
"""

def most_similar(vectors, words, query, k):
    vectors = np.array(vectors, dtype=np.float64)
    if len(words) != len(vectors) or k < 0:
        raise ValueError("a word for each vector")
    if query not in words:
        raise KeyError(query)
    asked = words.index(query)
    cosines = vectors @ vectors[asked]
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
