"""
base = "reference"
fails = ["output_size"]
en = "The stride is ignored: the window does not stop at every pixel."
ko = "stride를 쓰지 않았습니다. 창은 픽셀마다 멈추지 않습니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return size
    if kernel > size:
        raise ValueError("the window does not fit")
    return size - kernel + 1
