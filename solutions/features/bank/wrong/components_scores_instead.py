"""
base = "reference"
fails = ["principal_components"]
en = "The scores of the rows are returned where the directions are asked for."
ko = "방향이 아니라 각 행의 점수를 반환했습니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    left, lengths, _ = np.linalg.svd(_centred(X), full_matrices=False)
    return (left * lengths)[:, :n].T, lengths[:n] ** 2 / (len(X) - 1)
