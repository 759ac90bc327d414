"""
base = "reference"
fails = ["output_size"]
en = "Half the kernel at each end is as much as is missing only for odd kernels."
ko = "양 끝에 커널의 절반씩 붙이는 것은 커널이 홀수일 때만 맞습니다."
"""


def output_size(size, kernel, stride=1, padding="valid"):
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError("no such window")
    if padding == "same":
        return (size + 2 * (kernel // 2) - kernel) // stride + 1
    if kernel > size:
        raise ValueError("the window does not fit")
    return (size - kernel) // stride + 1
