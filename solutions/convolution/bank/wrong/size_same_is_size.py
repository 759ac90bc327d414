"""
base = "reference"
fails = ["output_size"]
en = "The answer for same padding is as long as the line only when the stride is 1."
ko = "same의 결과가 줄과 길이가 같은 것은 stride가 1일 때뿐입니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return size
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel) // stride + 1
