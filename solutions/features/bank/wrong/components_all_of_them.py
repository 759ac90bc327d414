"""
base = "reference"
fails = ["principal_components"]
en = "All components come back, whatever n is: cut after n."
ko = "n과 상관없이 모든 주성분을 반환했습니다. n개에서 자르세요."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions, lengths**2 / (len(X) - 1)
