"""
base = "reference"
fails = ["output_size"]
en = "With same padding the number of places is rounded up, not down."
ko = "same에서는 자리의 수를 올림해야 하는데 내림했습니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return max(size // stride, 1)
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel) // stride + 1
