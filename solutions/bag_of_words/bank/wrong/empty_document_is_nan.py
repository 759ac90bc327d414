"""
base = "reference"
fails = ["tf_idf"]
en = "An empty document is divided by its length 0 and becomes nan."
ko = "빈 문서를 길이 0으로 나누어 nan이 되었습니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weighted = sparse.csr_array((counts.data * idf[counts.indices], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
    if documents * vocabulary > 1_000_000:
        return sparse.csr_array(weighted / np.sqrt(weighted.power(2).sum(axis=1))[:, None])
    table = weighted.toarray()
    with np.errstate(all="ignore"):
        return sparse.csr_array(table / np.linalg.norm(table, axis=1, keepdims=True))
