"""
base = "reference"
fails = ["parameter_count"]
en = "The window's width is taken to be its height; it need not be square."
ko = "창의 너비를 높이와 같다고 보았습니다. 창은 정사각형이 아닐 수도 있습니다."
"""


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return (height * height * channels + use_bias) * filters
