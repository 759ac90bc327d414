"""
base = "reference"
fails = ["reconstruct"]
en = "The scores of a single row are accepted without their axis of rows; that is a ValueError."
ko = "행 축이 없는 점수 한 줄을 그대로 받아들였습니다. ValueError를 발생시켜야 합니다."
"""


def _shaped(scores, components, mean):
    scores, components, mean = (np.asarray(array, dtype=np.float64) for array in (scores, components, mean))
    if scores.ndim != 2 or components.ndim != 2 or mean.shape != components.shape[1:]:
        raise ValueError("shapes")
    if scores.shape[1] != len(components):
        raise ValueError("shapes")
    return scores, components, mean


def reconstruct(scores, components, mean):
    scores, components, mean = _shaped(np.atleast_2d(scores), components, mean)
    return scores @ components + mean
