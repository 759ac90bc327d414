"""
base = "reference"
fails = ["principal_components"]
en = "The n smallest directions are cut out first and then turned around: turn around first, then cut."
ko = "먼저 n개를 자르고 나서 순서를 뒤집어 가장 작은 것들이 남았습니다. 뒤집은 다음에 자르세요."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    values, vectors = np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))
    return vectors.T[:n][::-1], values[:n][::-1]
