"""
base = "reference"
fails = ["most_similar"]
en = "A small number is added to every length against division by zero; short vectors then lose their direction."
ko = "0으로 나누지 않으려고 길이마다 작은 수를 더했습니다. 짧은 벡터의 코사인이 틀려집니다."
"""

def most_similar(vectors, words, query, k):
    vectors = np.array(vectors, dtype=np.float64)
    if len(words) != len(vectors) or k < 0:
        raise ValueError("a word for each vector")
    if query not in words:
        raise KeyError(query)
    asked = words.index(query)
    directions = vectors / (np.linalg.norm(vectors, axis=1) + 1e-8)[:, None]
    cosines = directions @ directions[asked]
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
