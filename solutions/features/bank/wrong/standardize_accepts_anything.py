"""
base = "reference"
fails = ["standardize"]
en = "One number list or an empty table is accepted; anything but a table with rows is a ValueError."
ko = "숫자 한 줄이나 빈 표도 받아들였습니다. 행이 있는 표가 아니면 ValueError를 발생시켜야 합니다."
"""


def standardize(X):
    X = np.asarray(X, dtype=np.float64)
    if X.size == 0 or X.ndim == 0:
        return X.copy()
    deviations = np.where(X.max(axis=0) == X.min(axis=0), 0.0, X - X.mean(axis=0))
    scale = np.sqrt(np.mean(deviations**2, axis=0))
    return deviations / np.where(scale == 0, 1.0, scale)
