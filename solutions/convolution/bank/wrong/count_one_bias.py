"""
base = "reference"
fails = ["parameter_count"]
en = "There is one bias for each filter, not one for the layer."
ko = "편향은 층에 하나가 아니라 필터마다 하나입니다."
"""


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return height * width * channels * filters + use_bias
