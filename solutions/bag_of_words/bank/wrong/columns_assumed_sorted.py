"""
base = "reference"
fails = ["tf_idf"]
en = "The columns inside a row are put in order and the values are left where they were."
ko = "한 행의 열 번호만 정렬하고 값은 그대로 두었습니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    indices = counts.indices.copy()
    for start, stop in zip(counts.indptr, counts.indptr[1:]):
        indices[start:stop].sort()
    return sparse.csr_array((weights / norms[row], indices, counts.indptr.copy()), shape=counts.shape)
