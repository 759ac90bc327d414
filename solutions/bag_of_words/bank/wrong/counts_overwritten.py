"""
base = "reference"
fails = ["tf_idf"]
en = "Where the counts are floats already, astype(copy=False) is the same matrix, and the caller's counts become weights."
ko = "횟수가 이미 실수이면 astype(copy=False)는 같은 행렬이어서, 호출한 쪽의 횟수가 가중치로 바뀝니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    weighted = counts.astype(np.float64, copy=False)
    df = np.bincount(weighted.indices, minlength=vocabulary)
    if not weighted.data.flags.writeable:
        weighted = weighted.copy()
    weighted.data *= (np.log((1 + documents) / (1 + df)) + 1)[weighted.indices]
    row = np.repeat(np.arange(documents), np.diff(weighted.indptr))
    norms = np.sqrt(np.bincount(row, weights=weighted.data**2, minlength=documents))
    weighted.data /= norms[row]
    return weighted
