"""
base = "reference"
fails = ["parameter_count"]
en = "There is one bias for each filter, not for each channel of the input."
ko = "편향은 입력 채널마다가 아니라 필터마다 하나입니다."
"""


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return height * width * channels * filters + channels * use_bias
