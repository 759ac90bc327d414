"""
base = "reference"
fails = ["tf_idf"]
en = "The counts are divided by their length first and weighted then; the rows have no length of 1 any more."
ko = "횟수를 먼저 길이로 나눈 다음 가중치를 곱했습니다. 그러면 행의 길이가 1이 아니게 됩니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=counts.data.astype(float) ** 2, minlength=documents))
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
