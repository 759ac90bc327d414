"""
base = "reference"
fails = ["embedding_lookup"]
en = "One-hot vectors are made and multiplied: gigabytes for a large table, and NaN where another row is infinite."
ko = "원-핫 벡터를 만들어 곱했습니다. 표가 크면 몇 기가바이트가 필요하고, 다른 행에 무한대가 있으면 NaN이 나옵니다."
"""

def embedding_lookup(indices, weights):
    indices = np.asarray(indices, dtype=np.int64)
    if np.any((indices < 0) | (indices >= len(weights))):
        raise IndexError("no such row")
    with np.errstate(all="ignore"):
        ones = (indices[..., None] == np.arange(len(weights))).astype(weights.dtype)
        return ones @ weights
