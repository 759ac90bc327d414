"""
base = "reference"
fails = ["document_similarity"]
en = "The absolute value of the cosine is returned; opposite rows have cosine -1."
ko = "코사인의 절댓값을 반환했습니다. 방향이 반대인 행의 코사인은 -1입니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    return np.abs(products / norms / norms[:, np.newaxis])
