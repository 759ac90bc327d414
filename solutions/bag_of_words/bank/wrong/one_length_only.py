"""
base = "reference"
fails = ["document_similarity"]
en = "The products are divided by one of the two lengths only."
ko = "곱을 두 길이 가운데 하나로만 나누었습니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    return products / norms
