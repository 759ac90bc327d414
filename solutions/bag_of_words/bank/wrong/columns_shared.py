"""
base = "reference"
fails = ["tf_idf"]
en = "The result shares its array of columns with the counts; where one changes, the other does too."
ko = "결과가 열 번호 배열을 횟수 행렬과 함께 씁니다. 한쪽을 바꾸면 다른 쪽도 바뀝니다."
"""

def tf_idf(counts):
    documents, vocabulary = counts.shape
    df = np.bincount(counts.indices, minlength=vocabulary)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2, minlength=documents))
    return sparse.csr_array((weights / norms[row], counts.indices, counts.indptr), shape=counts.shape)
