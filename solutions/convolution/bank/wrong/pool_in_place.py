"""
base = "reference"
fails = ["max_pool2d"]
en = "The image that was handed in is overwritten; the caller still needs it as it was."
ko = "받은 그림을 덮어썼습니다. 호출한 쪽은 원래 그림이 그대로 있기를 기대합니다."
"""

_reference_pool = max_pool2d  # noqa: F821


def max_pool2d(images, size=2, stride=None, padding="valid"):
    answer = _reference_pool(images, size, stride, padding)
    if images.flags.writeable:
        images[:, : answer.shape[1], : answer.shape[2]] = answer[:, : images.shape[1], : images.shape[2]]
    return answer
