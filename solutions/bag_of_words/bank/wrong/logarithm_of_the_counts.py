"""
base = "reference"
fails = ["tf_idf"]
en = "The counts are replaced by 1 + ln(count); here the count itself is multiplied."
ko = "횟수 대신 1 + ln(횟수)를 썼습니다. 여기서는 횟수 자체를 곱합니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = (1 + np.log(counts.data)) * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
