"""
base = "reference"
fails = ["document_similarity"]
en = "1 - cosine is a distance: alike documents get 0. The cosine itself is asked for."
ko = "1 - 코사인은 거리여서 비슷한 문서가 0이 됩니다. 코사인 자체를 반환해야 합니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    return 1 - products / norms / norms[:, np.newaxis]
