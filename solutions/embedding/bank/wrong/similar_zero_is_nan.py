"""
base = "reference"
fails = ["most_similar"]
en = "A vector of zeros is divided by its length 0: NaN."
ko = "0으로만 된 벡터를 길이 0으로 나누어 NaN이 됩니다."
"""

def most_similar(vectors, words, query, k):
    vectors = np.array(vectors, dtype=np.float64)
    if len(words) != len(vectors) or k < 0:
        raise ValueError("a word for each vector")
    if query not in words:
        raise KeyError(query)
    asked = words.index(query)
    lengths = np.linalg.norm(vectors, axis=1)
    with np.errstate(all="ignore"):
        cosines = (vectors / lengths[:, None]) @ (vectors[asked] / lengths[asked])
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
