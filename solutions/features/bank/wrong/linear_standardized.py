"""
base = "reference"
fails = ["linear_coefficients"]
en = "The table is standardized inside; the function is to take it as it is, in its own units."
ko = "함수 안에서 표를 표준화했습니다. 받은 표를 원래 단위 그대로 써야 합니다."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    return np.linalg.lstsq(standardize(X), y - y.mean())[0]
