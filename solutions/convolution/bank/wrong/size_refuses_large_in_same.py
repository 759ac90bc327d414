"""
base = "reference"
fails = ["output_size"]
outcome = "raised"
en = "With same padding every window fits, also one that is larger than the line."
ko = "same에서는 줄보다 큰 창도 들어갑니다. 거부하면 안 됩니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same") or kernel > size:
        raise ValueError("no such window")
    if padding == "same":
        return (size + stride - 1) // stride
    return (size - kernel) // stride + 1
