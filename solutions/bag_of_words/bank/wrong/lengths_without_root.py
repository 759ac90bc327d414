"""
base = "reference"
fails = ["document_similarity"]
en = "The products are divided by the squared lengths; the root is missing."
ko = "곱을 길이의 제곱으로 나누었습니다. 제곱근이 빠졌습니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = products.diagonal().copy()
    norms[norms == 0] = 1
    return products / norms / norms[:, np.newaxis]
