"""
base = "reference"
fails = ["tf_idf"]
outcome = "raised"
en = "The lengths are inverted before anybody looks for zeros: NumPy warns of a division by zero."
ko = "길이가 0인지 보지 않고 역수를 구해 NumPy가 0으로 나눈다고 경고합니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights * (1 / norms)[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
