"""
base = "reference"
fails = ["parameter_count"]
en = "The biases are forgotten: one for each filter."
ko = "편향을 잊었습니다. 필터마다 하나씩 있습니다."
"""


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return height * width * channels * filters
