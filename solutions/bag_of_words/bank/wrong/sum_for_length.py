"""
base = "reference"
fails = ["tf_idf"]
en = "Each row is divided by the sum of its weights (L1); the square root of the sum of squares is its length (L2)."
ko = "행을 가중치의 합(L1)으로 나누었습니다. 제곱의 합의 제곱근(L2)으로 나누어야 합니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.bincount(row, weights=weights, minlength=documents)
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
