"""
base = "reference"
fails = ["parameter_count"]
en = "The bias is added once for each filter, not in every cell of the window."
ko = "편향은 창의 칸마다가 아니라 필터마다 하나입니다."
"""


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return height * width * (channels + use_bias) * filters
