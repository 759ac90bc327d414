"""
base = "reference"
fails = ["embedding_lookup"]
en = "Off by one: the index V is let through, and the last row is given for it."
ko = "하나 차이의 실수: 번호 V를 통과시키고 마지막 행을 주었습니다."
"""

def embedding_lookup(indices, weights):
    indices = np.asarray(indices, dtype=np.int64)
    if np.any((indices < 0) | (indices > len(weights))):
        raise IndexError("no such row")
    return np.take(weights, indices, axis=0, mode='clip') if len(weights) else np.zeros((*indices.shape, weights.shape[1]))
