"""
base = "reference"
fails = ["reconstruct"]
en = "The inverse is worked out instead of multiplying; it is the same only for directions at right angles and of length 1."
ko = "곱하는 대신 역행렬을 구했습니다. 길이가 1이고 서로 직각인 방향일 때만 같은 결과입니다."
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
    return scores @ np.linalg.pinv(components).T + mean
