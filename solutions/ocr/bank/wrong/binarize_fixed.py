"""
base = "reference"
fails = ["binarize", "read_text"]
en = "The threshold is always 128; a dark photo is then all ink and a pale one all paper."
ko = "문턱값이 언제나 128입니다. 어두운 사진은 모두 잉크가 되고 흐릿한 사진은 모두 종이가 됩니다."
"""

import numpy as np


correct = binarize


def binarize(image, block=None):
    return correct(image, block) if block else np.where(image < 128, 255, 0).astype(np.uint8)
