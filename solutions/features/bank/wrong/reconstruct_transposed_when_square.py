"""
base = "reference"
fails = ["reconstruct"]
en = "The components are transposed when they are square; their rows are the directions, always."
ko = "주성분이 정사각이면 전치해 버렸습니다. 방향은 언제나 행입니다."
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
    return scores @ (components.T if components.shape[0] == components.shape[1] else components) + mean
