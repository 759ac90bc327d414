"""
base = "reference"
fails = ["most_similar"]
en = "The query is in the list, most similar to itself."
ko = "질의 단어 자신이 목록에 들어 있습니다."
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
    ranked = [place for place in np.argsort(-cosines, kind="stable")]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
