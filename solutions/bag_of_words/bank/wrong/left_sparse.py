"""
base = "reference"
fails = ["document_similarity"]
en = "The result is a sparse matrix; this one is asked for as an ordinary array."
ko = "결과가 희소 행렬입니다. 이것은 일반 배열로 반환해야 합니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    return sparse.csr_array(products / norms / norms[:, np.newaxis])
