"""
base = "reference"
fails = ["tf_idf"]
en = "idf is made without the two ones of the smoothing."
ko = "평활화의 두 1을 빠뜨리고 idf를 구했습니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log(documents / np.maximum(df, 1)) + 1 if documents else np.ones(vocabulary)
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
