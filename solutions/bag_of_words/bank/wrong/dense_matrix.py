"""
base = "reference"
fails = ["document_similarity"]
outcome = "memory"
en = "The matrix is made dense before it is multiplied; 20 million columns do not fit."
ko = "곱하기 전에 행렬을 펼쳤습니다. 열이 2천만 개이면 메모리에 들어가지 않습니다."
"""

def document_similarity(matrix):
    table = matrix.toarray().astype(np.float64)
    norms = np.linalg.norm(table, axis=1)
    norms[norms == 0] = 1
    table = table / norms[:, np.newaxis]
    return table @ table.T
