"""
base = "reference"
fails = ["tf_idf"]
en = "The rows are not divided by their lengths, so long documents weigh more."
ko = "행을 길이로 나누지 않아 긴 문서의 값이 더 큽니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights, counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
