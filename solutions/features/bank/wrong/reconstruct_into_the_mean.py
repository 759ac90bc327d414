"""
base = "reference"
fails = ["reconstruct"]
en = "The rows are added up in the caller's own mean when there is one row: make a new array."
ko = "행이 하나일 때 받은 평균 배열에 그대로 더해 버렸습니다. 새 배열을 만드세요."
"""


def _shaped(scores, components, mean):
    scores, components, mean = (np.asarray(array, dtype=np.float64) for array in (scores, components, mean))
    if scores.ndim != 2 or components.ndim != 2 or mean.shape != components.shape[1:]:
        raise ValueError("shapes")
    if scores.shape[1] != len(components):
        raise ValueError("shapes")
    return scores, components, mean


def reconstruct(scores, components, mean):
    scores, components, mean = _shaped(scores, components, mean)
    rows = []
    for row in scores:
        rows.append(mean + row @ components)
    if mean.flags.writeable:
        mean += scores.sum(axis=0) @ components
    return np.array(rows).reshape(len(scores), len(mean))
