"""
base = "reference"
fails = ["reconstruct"]
en = "Only the first component is added up; every score has its component."
ko = "첫째 주성분만 더했습니다. 점수마다 짝이 되는 주성분이 있습니다."
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
    return scores[:, :1] @ components[:1] + mean
