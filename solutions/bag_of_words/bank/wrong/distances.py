"""
base = "reference"
fails = ["document_similarity"]
en = "These are distances between the rows; alike is what has a large cosine."
ko = "행 사이의 거리를 구했습니다. 코사인이 클수록 비슷한 것입니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    squares = products.diagonal()
    return np.sqrt(np.maximum(squares + squares[:, np.newaxis] - 2 * products, 0))
