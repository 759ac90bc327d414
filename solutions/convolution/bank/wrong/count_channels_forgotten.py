"""
base = "reference"
fails = ["parameter_count"]
en = "Each filter has weights for every channel of the input."
ko = "필터에는 입력의 모든 채널에 대한 가중치가 있습니다."
"""


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return (height * width + use_bias) * filters
