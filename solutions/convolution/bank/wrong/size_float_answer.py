"""
base = "reference"
fails = ["output_size"]
en = "The number of places is a whole number, not a float."
ko = "자리의 수는 실수가 아니라 정수여야 합니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return (size + stride - 1) / stride // 1
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel) / stride // 1 + 1
