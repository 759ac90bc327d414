"""
base = "reference"
fails = ["principal_components"]
en = "The directions are multiplied by their spread; each has to have the length 1."
ko = "방향에 퍼진 정도를 곱했습니다. 방향마다 길이가 1이어야 합니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    variance = lengths[:n] ** 2 / (len(X) - 1)
    return directions[:n] * np.sqrt(variance)[:, None], variance
