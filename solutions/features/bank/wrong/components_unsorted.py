"""
base = "reference"
fails = ["principal_components"]
en = "eigh gives its eigenvalues in ascending order; the largest has to come first."
ko = "eigh는 고윳값을 오름차순으로 줍니다. 가장 큰 것이 먼저 와야 합니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))
    return vectors.T[:n], values[:n]
