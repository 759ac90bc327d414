"""
base = "reference"
fails = ["document_similarity"]
outcome = "raised"
en = "nan is mended after the division; the warning of NumPy was given already."
ko = "나눈 다음에야 nan을 고쳤습니다. NumPy는 이미 경고를 했습니다."
"""

def document_similarity(matrix):
    products = (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
    norms = np.sqrt(products.diagonal())
    return np.nan_to_num(products / norms / norms[:, np.newaxis])
