"""
base = "reference"
fails = ["principal_components"]
en = "More components than there are come back as fewer, without a word: n outside its range is a ValueError."
ko = "주성분을 너무 많이 달라고 하면 말없이 적게 반환합니다. n이 범위를 벗어나면 ValueError를 발생시켜야 합니다."
"""


def principal_components(X, n):
    X = _table(X)
    if len(X) < 2:
        raise ValueError("too few rows")
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / (len(X) - 1)
