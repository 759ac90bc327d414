"""
base = "reference"
fails = ["principal_components"]
en = "The columns were divided by their deviations as well; only the means are taken away here."
ko = "열을 표준편차로도 나누었습니다. 여기서는 평균만 뺍니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(standardize(X), full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / (len(X) - 1)
