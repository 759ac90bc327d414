"""
base = "reference"
fails = ["standardize"]
en = "A column that never changes is divided by 0 and becomes NaN; it is to become 0."
ko = "변하지 않는 열을 0으로 나누어 NaN이 되었습니다. 0이 되어야 합니다."
"""


def standardize(X):
    X = _table(X)
    with np.errstate(invalid="ignore", divide="ignore"):
        return (X - X.mean(axis=0)) / X.std(axis=0)
