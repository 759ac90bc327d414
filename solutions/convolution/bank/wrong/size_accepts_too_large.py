"""
base = "reference"
fails = ["output_size"]
en = "A window that is larger than the line fits nowhere: that is a ValueError, not 0 or less."
ko = "줄보다 큰 창은 놓을 자리가 없습니다. 0 이하의 수가 아니라 ValueError여야 합니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return (size + stride - 1) // stride
    return max((size - kernel) // stride + 1, 0)
