"""
base = "reference"
fails = ["principal_components"]
en = "The mean was not taken away, so the first direction points from the origin to the cloud, not along it."
ko = "평균을 빼지 않았습니다. 첫째 방향이 데이터가 퍼진 쪽이 아니라 원점에서 데이터 쪽을 가리킵니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(X, full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / (len(X) - 1)
