"""
base = "reference"
fails = ["principal_components"]
en = "The singular values themselves are returned: square them and divide by the rows minus 1."
ko = "특잇값을 그대로 반환했습니다. 제곱한 뒤 행 수에서 1을 뺀 수로 나누어야 합니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions[:n], lengths[:n]
