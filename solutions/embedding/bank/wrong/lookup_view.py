"""
base = "reference"
fails = ["embedding_lookup"]
en = "For a single index the row itself is returned, a view: who changes it changes the weights."
ko = "번호가 하나이면 행의 뷰를 그대로 반환합니다. 그것을 바꾸면 가중치도 바뀝니다."
"""

def embedding_lookup(indices, weights):
    indices = np.asarray(indices, dtype=np.int64)
    if np.any((indices < 0) | (indices >= len(weights))):
        raise IndexError("no such row")
    return weights[int(indices)] if indices.ndim == 0 else weights[indices]
