"""
base = "reference"
fails = ["most_similar"]
en = "The distance between the points decides, so a long vector of the same direction comes last."
ko = "점 사이의 거리로 정했습니다. 방향이 같아도 긴 벡터는 뒤로 밀립니다."
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
    distances = np.linalg.norm(vectors - vectors[asked], axis=1)
    ranked = [place for place in np.argsort(distances, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
