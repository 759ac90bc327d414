"""
base = "reference"
fails = ["binarize"]
en = "block is ignored, so the shade on the photographed page turns into ink."
ko = "block을 무시했습니다. 사진의 그늘이 잉크가 되어 버립니다."
"""

correct = binarize


def binarize(image, block=None):
    return correct(image)
