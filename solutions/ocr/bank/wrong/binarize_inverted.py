"""
base = "reference"
fails = ["binarize", "read_text"]
en = "Paper is 255 and ink 0; it must be the other way round."
ko = "종이를 255, 잉크를 0으로 했습니다. 반대여야 합니다."
"""

import cv2
import numpy as np


correct = binarize


def binarize(image, block=None):
    return 255 - correct(image, block)
