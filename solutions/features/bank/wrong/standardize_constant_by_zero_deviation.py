"""
base = "reference"
fails = ["standardize"]
en = "A constant column is recognised by a deviation of exactly 0, but the rounded mean leaves a tiny one: compare the values themselves."
ko = "변하지 않는 열을 표준편차가 정확히 0인지로 알아봅니다. 평균의 반올림 때문에 아주 작은 값이 남을 수 있으니 값 자체를 비교하세요."
"""


def standardize(X):
    X = _table(X)
    scale = X.std(axis=0)
    return (X - X.mean(axis=0)) / np.where(scale == 0, 1.0, scale)
