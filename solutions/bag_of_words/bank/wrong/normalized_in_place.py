"""
base = "reference"
fails = ["document_similarity"]
en = "The rows are divided by their lengths inside the caller's matrix, where it holds floats."
ko = "실수 행렬이면 호출한 쪽의 행렬 안에서 행을 길이로 나누었습니다."
"""

def document_similarity(matrix):
    matrix = matrix.astype(np.float64, copy=not matrix.data.flags.writeable)
    row = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    norms = np.sqrt(np.bincount(row, weights=matrix.data**2, minlength=matrix.shape[0]))
    matrix.data /= norms[row]
    return (matrix @ matrix.T).toarray()
