"""
base = "reference"
fails = ["deskew", "read_text"]
en = "Only angles up to 5 degrees are tried; pages are turned by up to 15."
ko = "5도까지만 시험했습니다. 페이지는 15도까지 기울어져 있습니다."
"""

import cv2
import numpy as np


correct = deskew


def deskew(image):
    _, angle = correct(image)
    angle = min(max(angle, -5.0), 5.0)
    height, width = image.shape
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -angle, 1)
    return cv2.warpAffine(image, turn, (width, height), borderValue=int(np.median(image))), angle
