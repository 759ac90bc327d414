"""
base = "reference"
fails = ["output_size"]
en = "Every padding other than valid is taken for same: an unknown one is a ValueError."
ko = "valid가 아니면 모두 same으로 여겼습니다. 모르는 패딩은 ValueError여야 합니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1:
        raise ValueError("no such window")
    if padding != "valid":
        return (size + stride - 1) // stride
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel) // stride + 1
