"""
base = "reference"
fails = ["reconstruct"]
en = "The mean is added to the scores, before the product; it belongs to the table, after it."
ko = "곱하기 전에 점수에 평균을 더했습니다. 평균은 곱한 뒤의 표에 더합니다."
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
    return (scores + mean @ components.T) @ components
