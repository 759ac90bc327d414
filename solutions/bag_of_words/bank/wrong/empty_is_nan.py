"""
base = "reference"
fails = ["document_similarity"]
en = "An empty document has length 0, and dividing by it gives nan."
ko = "빈 문서의 길이 0으로 나누어 nan이 되었습니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    with np.errstate(all="ignore"):
        return products / norms / norms[:, np.newaxis]
