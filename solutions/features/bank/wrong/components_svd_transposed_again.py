"""
base = "reference"
fails = ["principal_components"]
en = "svd gives the directions as rows already; transposing them mixes their entries."
ko = "svd는 방향을 이미 행으로 줍니다. 다시 전치하면 값이 뒤섞입니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions.T[:n], lengths[:n] ** 2 / (len(X) - 1)
