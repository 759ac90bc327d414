"""
base = "reference"
fails = ["parameter_count"]
en = "use_bias is ignored: without it there are no biases to count."
ko = "use_bias를 보지 않았습니다. False이면 편향이 없습니다."
"""


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return (height * width * channels + 1) * filters
