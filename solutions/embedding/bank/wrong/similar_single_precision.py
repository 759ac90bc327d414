"""
base = "reference"
fails = ["most_similar"]
en = "The work is done in float32, where 1e-25 squared is 0 and 1e30 squared is infinite."
ko = "float32로 계산했습니다. 그러면 1e-25의 제곱은 0이 되고 1e30의 제곱은 무한대가 됩니다."
"""

def most_similar(vectors, words, query, k):
    vectors = np.array(vectors, dtype=np.float32)
    if len(words) != len(vectors) or k < 0:
        raise ValueError("a word for each vector")
    if query not in words:
        raise KeyError(query)
    asked = words.index(query)
    np.seterr(all='ignore')
    lengths = np.linalg.norm(vectors, axis=1)
    directions = vectors / np.where(lengths == 0, 1, lengths)[:, None]
    cosines = directions @ directions[asked]
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
