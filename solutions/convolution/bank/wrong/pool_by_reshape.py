"""
base = "reference"
fails = ["max_pool2d"]
outcome = "raised"
en = "A reshape pools only where the windows lie side by side and divide the image exactly."
ko = "reshape로는 창들이 나란히 놓이고 그림이 나누어떨어질 때만 풀링할 수 있습니다."
"""


def max_pool2d(images, size=2, stride=None, padding="valid"):
    stride = size if stride is None else stride
    if images.ndim != 4 or size < 1 or stride < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    n, height, width, channels = images.shape
    return images.reshape(n, height // size, size, width // size, size, channels).max(axis=(2, 4))
