"""
base = "reference"
fails = ["standardize"]
en = "The columns are divided by their deviation, but the mean was never taken away."
ko = "표준편차로 나누기만 하고 평균을 빼지 않았습니다."
"""


def standardize(X):
    X = _table(X)
    constant = X.max(axis=0) == X.min(axis=0)
    return np.where(constant, 0.0, X / np.where(constant, 1.0, X.std(axis=0)))
