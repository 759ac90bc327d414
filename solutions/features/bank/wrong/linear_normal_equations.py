"""
base = "reference"
fails = ["linear_coefficients"]
en = "The normal equations are solved directly; where columns repeat one another their matrix has no inverse."
ko = "정규방정식을 바로 풀었습니다. 되풀이된 열이 있으면 역행렬이 없습니다."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    X = _centred(X)
    try:
        return np.linalg.solve(X.T @ X, X.T @ (y - y.mean()))
    except np.linalg.LinAlgError:
        return np.full(X.shape[1], np.nan)
