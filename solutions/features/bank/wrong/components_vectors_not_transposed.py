"""
base = "reference"
fails = ["principal_components"]
en = "The eigenvectors are the columns of what eigh gives; the rows of the result have to be the directions."
ko = "eigh가 주는 고유벡터는 열입니다. 결과에서는 방향이 행이어야 합니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))
    return vectors[:, ::-1][:n], values[::-1][:n]
