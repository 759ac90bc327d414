"""
base = "reference"
fails = ["max_pool2d"]
en = "An unknown padding is taken for valid; it is a ValueError."
ko = "모르는 패딩을 valid로 여겼습니다. ValueError여야 합니다."
"""

_reference_pool = max_pool2d  # noqa: F821


def max_pool2d(images, size=2, stride=None, padding="valid"):
    return _reference_pool(images, size, stride, "same" if padding == "same" else "valid")
