"""
base = "reference"
fails = ["standardize"]
en = "The deviation divides by n - 1 (ddof=1); standard scores divide by n."
ko = "표준편차를 n - 1로 나누어 구했습니다(ddof=1). 표준 점수에서는 n으로 나눕니다."
"""


def standardize(X):
    deviations = _centred(_table(X))
    scale = np.sqrt((deviations**2).sum(axis=0) / max(len(deviations) - 1, 1))
    return deviations / np.where(scale == 0, 1.0, scale)
