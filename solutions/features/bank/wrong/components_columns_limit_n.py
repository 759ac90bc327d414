"""
base = "reference"
fails = ["principal_components"]
en = "n is only compared with the columns; a table of three rows has no more than three components either."
ko = "n을 열 수하고만 비교했습니다. 행이 셋인 표에서도 주성분은 셋을 넘지 못합니다."
"""


def principal_components(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= X.shape[1]:
        raise ValueError("n does not fit")
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=True)
    variance = np.zeros(n)
    variance[: len(lengths)] = lengths[:n] ** 2 / (len(X) - 1)
    return directions[:n], variance
