"""
base = "reference"
fails = ["principal_components"]
en = "The directions come as columns, shape (d, n); the rows are to be the directions, shape (n, d)."
ko = "방향이 열에 들어 있어 모양이 (d, n)입니다. 방향이 행이어서 (n, d)여야 합니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions[:n].T, lengths[:n] ** 2 / (len(X) - 1)
