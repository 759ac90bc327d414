"""
base = "reference"
fails = ["reconstruct"]
en = "Every call fills the same array, so an earlier result changes later: make a new one each time."
ko = "호출할 때마다 같은 배열을 채워서 앞의 결과가 나중에 바뀝니다. 매번 새 배열을 만드세요."
"""


def _shaped(scores, components, mean):
    scores, components, mean = (np.asarray(array, dtype=np.float64) for array in (scores, components, mean))
    if scores.ndim != 2 or components.ndim != 2 or mean.shape != components.shape[1:]:
        raise ValueError("shapes")
    if scores.shape[1] != len(components):
        raise ValueError("shapes")
    return scores, components, mean


_TABLES = {}


def reconstruct(scores, components, mean):
    scores, components, mean = _shaped(scores, components, mean)
    shape = (len(scores), len(mean))
    table = _TABLES.setdefault(shape, np.empty(shape))
    table[:] = scores @ components + mean
    return table
