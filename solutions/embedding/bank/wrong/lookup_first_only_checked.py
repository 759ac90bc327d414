"""
base = "reference"
fails = ["embedding_lookup"]
en = "Only the first and the last index are checked for their range."
ko = "처음과 마지막 번호의 범위만 확인했습니다."
"""

def embedding_lookup(indices, weights):
    indices = np.asarray(indices, dtype=np.int64)
    if indices.size and not (0 <= indices.flat[0] < len(weights) and 0 <= indices.flat[-1] < len(weights)):
        raise IndexError("no such row")
    return np.take(weights, indices, axis=0, mode="clip") if indices.size else np.zeros((*indices.shape, weights.shape[1]))
