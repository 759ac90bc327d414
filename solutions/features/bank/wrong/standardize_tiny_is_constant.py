"""
base = "reference"
fails = ["standardize"]
en = "Columns of very small numbers are taken for constant ones, or damped by an added epsilon."
ko = "아주 작은 수로 된 열을 변하지 않는 열로 여기거나, 작은 값을 더해 결과를 줄여 버렸습니다."
"""


def standardize(X):
    deviations = _centred(_table(X))
    return deviations / (deviations.std(axis=0) + 1e-10)
