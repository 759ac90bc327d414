"""
base = "reference"
fails = ["output_size"]
en = "Only what is left after the first window is divided by the stride, not the 1 as well."
ko = "걸음으로 나누는 것은 첫 창을 놓고 남은 픽셀뿐입니다. 1까지 함께 나누면 안 됩니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return (size + stride - 1) // stride
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel + 1) // stride
