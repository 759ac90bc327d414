"""
base = "reference"
fails = ["most_similar"]
en = "The vectors that were given are scaled to length 1 themselves."
ko = "받은 벡터를 그대로 길이 1로 바꾸어 버렸습니다."
"""

def most_similar(vectors, words, query, k):
    vectors = np.asarray(vectors, dtype=np.float64)
    if len(words) != len(vectors) or k < 0:
        raise ValueError("a word for each vector")
    if query not in words:
        raise KeyError(query)
    asked = words.index(query)
    if not vectors.flags.writeable:
        vectors = vectors.copy()
    lengths = np.linalg.norm(vectors, axis=1)
    vectors /= np.where(lengths == 0, 1, lengths)[:, None]
    cosines = vectors @ vectors[asked]
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
