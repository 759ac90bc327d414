"""
base = "reference"
fails = ["linear_coefficients"]
en = "A constant column is centred with a rounded mean, and what is left of it gets a wild slope."
ko = "변하지 않는 열에서 반올림된 평균을 빼면 찌꺼기가 남고, 그 찌꺼기에 엉뚱한 기울기가 붙습니다."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    return np.linalg.lstsq(X - X.mean(axis=0), y - y.mean(), rcond=1e-10)[0]
