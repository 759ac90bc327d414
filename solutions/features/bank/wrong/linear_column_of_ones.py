"""
base = "reference"
fails = ["linear_coefficients"]
en = "With a column of ones the intercept counts when the shortest solution is chosen: centre X and y instead."
ko = "1로 채운 열을 붙이면 가장 짧은 해를 고를 때 절편까지 셈에 들어갑니다. 그 대신 X와 y에서 평균을 빼세요."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    return np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y)[0][:-1]
