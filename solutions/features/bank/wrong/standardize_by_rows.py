"""
base = "reference"
fails = ["standardize"]
en = "Each row is standardized instead of each column: axis=0 goes down the columns."
ko = "열이 아니라 행을 표준화했습니다. 열 방향 계산은 axis=0입니다."
"""


def standardize(X):
    X = _table(X)
    if not X.shape[1]:
        return X.copy()
    return _centred(X.T).T / np.where(X.std(axis=1) == 0, 1.0, X.std(axis=1))[:, None]
