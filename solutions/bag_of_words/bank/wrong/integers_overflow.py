"""
base = "reference"
fails = ["document_similarity"]
en = "The products are made in the dtype of the matrix, and 100,000 times 100,000 overflows int32."
ko = "행렬의 dtype 그대로 곱해, 100,000 곱하기 100,000이 int32에서 넘칩니다."
"""

def document_similarity(matrix):
    products = (matrix @ matrix.T).toarray().astype(np.float64)
    norms = np.sqrt(np.abs(products.diagonal()))
    norms[norms == 0] = 1
    return products / norms / norms[:, np.newaxis]
