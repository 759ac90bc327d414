"""
base = "reference"
fails = ["reconstruct"]
en = "The mean is taken away once more; on the way back it is added."
ko = "평균을 한 번 더 뺐습니다. 되돌아올 때는 더합니다."
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
    return scores @ components - mean
