"""
base = "reference"
fails = ["tf_idf"]
en = "df adds up the occurrences; it is the number of documents that have the word."
ko = "df에서 횟수를 더했습니다. 그 단어가 있는 문서의 수를 세어야 합니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, weights=counts.data, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
