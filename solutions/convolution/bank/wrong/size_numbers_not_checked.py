"""
base = "reference"
fails = ["output_size"]
en = "Numbers below 1 are accepted: a window of no pixels, or one that never moves on, makes no sense."
ko = "1보다 작은 수를 받아들였습니다. 픽셀이 없는 창이나 움직이지 않는 창은 말이 되지 않습니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if padding not in ("valid", "same") or stride == 0:
        raise ValueError("no such window")
    if padding == "same":
        return -(-size // stride)
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel) // stride + 1
