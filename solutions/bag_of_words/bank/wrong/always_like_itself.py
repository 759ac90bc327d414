"""
base = "reference"
fails = ["document_similarity"]
en = "The diagonal is set to 1 for empty documents too; an empty one is like nothing."
ko = "빈 문서까지 대각선을 1로 채웠습니다. 빈 문서는 무엇과도 비슷하지 않습니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    cosines = products / norms / norms[:, np.newaxis]
    np.fill_diagonal(cosines, 1)
    return cosines
