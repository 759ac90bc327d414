"""
base = "reference"
fails = ["reconstruct"]
en = "The mean is not added at the end, so the table comes back around 0."
ko = "마지막에 평균을 더하지 않아 표가 0 둘레로 돌아왔습니다."
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
    return scores @ components
