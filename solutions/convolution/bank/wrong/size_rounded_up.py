"""
base = "reference"
fails = ["output_size"]
en = "A window that hangs over the end counts as a place: with valid padding the size is rounded down."
ko = "끝을 넘어가는 창까지 자리로 셌습니다. valid에서는 내림해야 합니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return (size + stride - 1) // stride
    if kernel > size:
        raise ValueError("the window does not fit")
    return -(-(size - kernel) // stride) + 1
