"""
base = "reference"
fails = ["document_similarity"]
en = "The products are not divided by the lengths, so long documents look alike."
ko = "곱을 길이로 나누지 않아 긴 문서일수록 비슷해 보입니다."
"""

def document_similarity(matrix):
    return (matrix.astype(np.float64) @ matrix.T.astype(np.float64)).toarray()
