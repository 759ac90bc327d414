"""
base = "reference"
fails = ["tf_idf"]
en = "Each row is divided by the sum of its squares; the root is missing."
ko = "행을 제곱의 합으로 나누었습니다. 제곱근이 빠졌습니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.bincount(row, weights=weights**2, minlength=documents)
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
