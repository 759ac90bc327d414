"""
base = "reference"
fails = ["tf_idf"]
en = "The columns are divided by their lengths, not the rows."
ko = "행이 아니라 열을 길이로 나누었습니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = counts.indices
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=vocabulary))
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
