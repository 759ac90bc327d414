"""
base = "reference"
fails = ["max_pool2d"]
en = "With valid padding a window that hangs over the end is left out, not cut short."
ko = "valid에서는 끝을 넘어가는 창을 잘라서 쓰지 말고 빼야 합니다."
"""

_reference_pool = max_pool2d  # noqa: F821


def max_pool2d(images, size=2, stride=None, padding="valid"):
    answer = _reference_pool(images, size, stride, padding)
    if padding == "valid" and stride in (None, size):
        over = [(0, -length % size) for length in images.shape[1:3]]
        lowest = -np.inf if images.dtype.kind == "f" else np.iinfo(images.dtype).min
        return _reference_pool(np.pad(images, [(0, 0), *over, (0, 0)], constant_values=lowest), size)
    return answer
