"""
base = "reference"
fails = ["reconstruct"]
en = "The product is made in the small integers that came in, and overflows: turn everything into float64 first."
ko = "들어온 작은 정수 그대로 곱해서 값이 넘쳤습니다. 먼저 모두 float64로 바꾸세요."
"""


def _shaped(scores, components, mean):
    scores, components, mean = (np.asarray(array, dtype=np.float64) for array in (scores, components, mean))
    if scores.ndim != 2 or components.ndim != 2 or mean.shape != components.shape[1:]:
        raise ValueError("shapes")
    if scores.shape[1] != len(components):
        raise ValueError("shapes")
    return scores, components, mean


def reconstruct(scores, components, mean):
    _shaped(scores, components, mean)
    return (np.asarray(scores) @ np.asarray(components) + np.asarray(mean)).astype(np.float64)
