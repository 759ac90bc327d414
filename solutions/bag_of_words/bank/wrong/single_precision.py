"""
base = "reference"
fails = ["tf_idf"]
en = "The result has dtype float32; float64 is asked for."
ko = "결과의 dtype이 float32입니다. float64여야 합니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array(((weights / norms[row]).astype(np.float32), counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
