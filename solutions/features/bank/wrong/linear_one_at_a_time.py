"""
base = "reference"
fails = ["linear_coefficients"]
en = "A line is fitted to each column alone; related columns then claim the same effect twice."
ko = "열마다 따로 직선을 맞추었습니다. 서로 관련된 열들이 같은 효과를 겹쳐서 가져갑니다."
"""


def linear_coefficients(X, y):
    X, y = _table_and_target(X, y)
    X = _centred(X)
    squares = (X**2).sum(axis=0)
    return X.T @ (y - y.mean()) / np.where(squares == 0, 1.0, squares)
