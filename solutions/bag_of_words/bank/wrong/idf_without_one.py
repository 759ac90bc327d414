"""
base = "reference"
fails = ["tf_idf"]
en = "The 1 after the logarithm is missing, so a word of all documents loses its weight altogether."
ko = "로그 뒤에 더하는 1이 빠져, 모든 문서에 있는 단어의 가중치가 0이 됩니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df))
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights / np.where(norms == 0, 1, norms)[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
