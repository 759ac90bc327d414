"""
base = "reference"
fails = ["standardize"]
en = "The columns are squeezed between 0 and 1; standard scores have the mean 0 and the deviation 1."
ko = "열을 0과 1 사이로 맞추었습니다. 표준 점수는 평균이 0이고 표준편차가 1입니다."
"""


def standardize(X):
    X = _table(X)
    low, high = X.min(axis=0), X.max(axis=0)
    return (X - low) / np.where(high == low, 1.0, high - low)
