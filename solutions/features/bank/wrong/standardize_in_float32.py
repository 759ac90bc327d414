"""
base = "reference"
fails = ["standardize"]
en = "The calculation keeps the float32 that came in and loses digits; turn the table into float64 first."
ko = "들어온 float32 그대로 계산해서 자릿수를 잃었습니다. 먼저 float64로 바꾸세요."
"""


def standardize(X):
    X = np.asarray(X)
    _table(X)
    X = X if X.dtype == np.float32 else X.astype(np.float64)
    constant = X.max(axis=0) == X.min(axis=0)
    return np.where(constant, 0, (X - X.mean(axis=0)) / np.where(constant, 1, X.std(axis=0))).astype(np.float64)
