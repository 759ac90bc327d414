"""
base = "reference"
fails = ["principal_components"]
en = "The mean is taken away in the caller's own table (X -= ...): make a new array."
ko = "받은 표 자체에서 평균을 뺐습니다(X -= ...). 새 배열을 만드세요."
"""


def _asked(X, n):
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError("n does not fit")
    return X


def principal_components(X, n):
    X = _asked(X, n)
    if X.flags.writeable:
        X -= X.mean(axis=0)
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / (len(X) - 1)
