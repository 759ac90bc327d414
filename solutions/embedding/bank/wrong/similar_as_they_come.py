"""
base = "reference"
fails = ["most_similar"]
en = "The vectors keep their type: products of int8 overflow."
ko = "벡터의 자료형을 그대로 두어 int8의 곱이 넘칩니다."
"""

def most_similar(vectors, words, query, k):
    vectors = np.array(vectors)
    if len(words) != len(vectors) or k < 0:
        raise ValueError("a word for each vector")
    if query not in words:
        raise KeyError(query)
    asked = words.index(query)
    lengths = np.sqrt((vectors * vectors).sum(axis=1) + 0.0)
    both = lengths * lengths[asked]
    cosines = (vectors @ vectors[asked]) / np.where(both == 0, 1, both)
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
