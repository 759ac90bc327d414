"""
base = "reference"
fails = ["linear_coefficients"]
en = "The plane is forced through the origin: take the means of X and y away first."
ko = "평면이 원점을 지나도록 했습니다. 먼저 X와 y에서 평균을 빼세요."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    return np.linalg.lstsq(X, y)[0]
