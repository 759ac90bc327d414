"""
base = "reference"
fails = ["most_similar"]
en = "The ascending order is turned round, and with it the order of equal cosines."
ko = "오름차순을 뒤집으면서 코사인이 같은 단어의 순서까지 뒤집혔습니다."
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
    ranked = [place for place in np.argsort(cosines, kind="stable")[::-1] if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
