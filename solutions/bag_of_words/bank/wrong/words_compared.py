"""
base = "reference"
fails = ["document_similarity"]
en = "The columns are compared, word with word; the rows are the documents."
ko = "열끼리, 곧 단어끼리 비교했습니다. 문서는 행입니다."
"""

def document_similarity(matrix):
    if matrix.shape[1] > 1000:
        matrix = matrix[:, :1000]
    products = (matrix.T.astype(np.float64) @ matrix.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    return products / norms / norms[:, np.newaxis]
