"""
base = "reference"
fails = ["standardize"]
en = "Every call writes into the same array, so an earlier result changes later: make a new array each time."
ko = "호출할 때마다 같은 배열에 결과를 써서 앞에서 받은 결과가 나중에 바뀝니다. 매번 새 배열을 만드세요."
"""

_RESULTS = {}


def standardize(X):
    deviations = _centred(_table(X))
    scale = np.sqrt(np.mean(deviations**2, axis=0))
    result = _RESULTS.setdefault(deviations.shape, np.empty(deviations.shape))
    np.divide(deviations, np.where(scale == 0, 1.0, scale), out=result)
    return result
