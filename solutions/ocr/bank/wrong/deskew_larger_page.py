"""
base = "reference"
fails = ["deskew"]
en = "The page grows so that no corner is lost; asked for is the shape that came."
ko = "모서리가 잘리지 않게 이미지를 키웠습니다. 받은 모양 그대로 반환해야 합니다."
"""

import cv2
import numpy as np


correct = deskew


def deskew(image):
    upright, angle = correct(image)
    if angle == 0:
        return upright, angle
    return cv2.copyMakeBorder(upright, 20, 20, 20, 20, cv2.BORDER_CONSTANT, value=int(np.median(image))), angle
