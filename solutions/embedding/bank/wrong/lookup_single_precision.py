"""
base = "reference"
fails = ["embedding_lookup"]
en = "The result is always float32, whatever the weights are."
ko = "가중치가 무엇이든 결과가 언제나 float32입니다."
"""

def embedding_lookup(indices, weights):
    indices = np.asarray(indices, dtype=np.int64)
    if np.any((indices < 0) | (indices >= len(weights))):
        raise IndexError("no such row")
    return np.take(weights, indices, axis=0).astype(np.float32)
