"""
base = "reference"
fails = ["most_similar"]
outcome = "memory"
en = "Each word is compared with each other one: for 30,000 words that fills the memory."
ko = "모든 단어를 모든 단어와 비교했습니다. 단어가 30,000개이면 메모리가 모자랍니다."
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
    cosines = (directions @ directions.T)[asked]
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
