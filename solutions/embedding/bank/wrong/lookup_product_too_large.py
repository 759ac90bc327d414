"""
base = "reference"
fails = ["embedding_lookup"]
outcome = "memory"
en = "Zeros and infinities are cared for, but one-hot vectors of all words still fill the memory."
ko = "0과 무한대는 챙겼지만 모든 단어의 원-핫 벡터가 여전히 메모리를 채웁니다."
"""

def embedding_lookup(indices, weights):
    indices = np.asarray(indices, dtype=np.int64)
    if np.any((indices < 0) | (indices >= len(weights))):
        raise IndexError("no such row")
    if indices.size > 5_000:
        ones = np.eye(len(weights))[indices]
        return ones @ weights
    return np.take(weights, indices, axis=0)
