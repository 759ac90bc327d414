"""
base = "reference"
fails = ["standardize"]
en = "The caller's table is changed: -= and /= work on the array that was given, so make a new one."
ko = "받은 표를 바꾸었습니다. -=와 /=는 받은 배열 자체를 고치므로 새 배열을 만드세요."
"""


def standardize(X):
    X = _table(X)
    if not X.flags.writeable:
        X = X.copy()
    constant = X.max(axis=0) == X.min(axis=0)
    X -= X.mean(axis=0)
    X[:, constant] = 0
    X /= np.where(constant, 1.0, X.std(axis=0))
    return X
