"""
base = "reference"
fails = ["embedding_lookup"]
outcome = "raised"
en = "An empty list becomes an array of floats, and NumPy refuses to index with it."
ko = "빈 리스트가 실수 배열이 되어 NumPy가 인덱스로 받아들이지 않습니다."
"""

def embedding_lookup(indices, weights):
    indices = np.asarray(indices)
    if np.any((indices < 0) | (indices >= len(weights))):
        raise IndexError("no such row")
    return weights[indices].copy()
