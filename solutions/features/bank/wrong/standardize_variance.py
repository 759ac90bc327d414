"""
base = "reference"
fails = ["standardize"]
en = "The columns are divided by the variance; take its square root, the standard deviation."
ko = "분산으로 나누었습니다. 분산의 제곱근인 표준편차로 나누어야 합니다."
"""


def standardize(X):
    deviations = _centred(_table(X))
    scale = np.mean(deviations**2, axis=0)
    return deviations / np.where(scale == 0, 1.0, scale)
