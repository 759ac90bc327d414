"""
base = "reference"
fails = ["linear_coefficients"]
en = "A ridge is added to the diagonal to make it invertible; it pulls all the slopes towards 0."
ko = "역행렬을 만들려고 대각선에 값을 더했습니다(릿지). 모든 기울기가 0 쪽으로 끌려갑니다."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    X = _centred(X)
    return np.linalg.solve(X.T @ X + np.eye(X.shape[1]), X.T @ (y - y.mean()))
