"""
base = "reference"
fails = ["tf_idf"]
en = "The result is an ordinary array; a CSR matrix is asked for."
ko = "일반 배열을 반환했습니다. CSR 행렬을 반환해야 합니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    result = sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
    return result.toarray() if documents < 1000 else result
