"""
base = "reference"
fails = ["principal_components"]
en = "The mean of each row was taken away; it is the columns that are centred."
ko = "행마다 평균을 뺐습니다. 열마다 평균을 빼야 합니다."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    _, lengths, directions = np.linalg.svd(X - X.mean(axis=1, keepdims=True), full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / (len(X) - 1)
