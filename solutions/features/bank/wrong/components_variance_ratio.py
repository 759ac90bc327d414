"""
base = "reference"
fails = ["principal_components"]
en = "The variance is given as a part of the whole; the variance itself is asked for."
ko = "분산을 전체에 대한 비율로 반환했습니다. 분산 값 자체가 필요합니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / (lengths**2).sum()
