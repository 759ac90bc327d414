"""
base = "reference"
fails = ["principal_components"]
en = "The variance is divided by the number of rows; here it is divided by that number minus 1."
ko = "분산을 행 수로 나누었습니다. 여기서는 행 수에서 1을 뺀 수로 나눕니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / len(X)
