"""
base = "reference"
fails = ["tf_idf"]
en = "The logarithm has base 10; the natural one, np.log, is meant."
ko = "밑이 10인 로그를 썼습니다. 자연로그 np.log를 써야 합니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log10((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
