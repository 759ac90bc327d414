"""
base = "reference"
fails = ["reconstruct"]
en = "A mean of another shape is stretched by NumPy; it has to be refused with ValueError."
ko = "모양이 다른 평균을 NumPy가 늘려서 더했습니다. ValueError로 거절해야 합니다."
"""


def reconstruct(scores, components, mean):
    scores, components, mean = (np.asarray(array, dtype=np.float64) for array in (scores, components, mean))
    if scores.ndim != 2 or components.ndim != 2:
        raise ValueError("shapes")
    return scores @ components + mean
