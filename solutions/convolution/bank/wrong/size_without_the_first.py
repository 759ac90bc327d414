"""
base = "reference"
fails = ["output_size"]
en = "The first place is not counted: after it there is room for (size - kernel) // stride more."
ko = "첫 자리를 세지 않았습니다. (size - kernel) // stride는 첫 자리 뒤에 더 있는 자리의 수입니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return (size + stride - 1) // stride
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel) // stride
