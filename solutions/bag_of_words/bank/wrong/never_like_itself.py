"""
base = "reference"
fails = ["document_similarity"]
en = "The diagonal is set to 0; a document is like itself, with cosine 1."
ko = "대각선을 0으로 채웠습니다. 문서는 자기 자신과 비슷하므로 1이어야 합니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    cosines = products / norms / norms[:, np.newaxis]
    np.fill_diagonal(cosines, 0)
    return cosines
