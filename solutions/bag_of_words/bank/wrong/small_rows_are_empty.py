"""
base = "reference"
fails = ["document_similarity"]
en = "Rows with a small length are taken for empty; only a length of exactly 0 is."
ko = "길이가 작은 행을 빈 행으로 보았습니다. 길이가 정확히 0일 때만 빈 행입니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    cosines = products / norms / norms[:, np.newaxis]
    small = norms < 1e-8
    cosines[small] = 0
    cosines[:, small] = 0
    return cosines
