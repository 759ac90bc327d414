"""
base = "reference"
fails = ["deskew", "read_text"]
en = "The angle is right, but the page is turned further instead of back."
ko = "각도는 맞지만 페이지를 되돌리지 않고 더 돌렸습니다."
"""

import cv2
import numpy as np


correct = deskew


def deskew(image):
    _, angle = correct(image)
    height, width = image.shape
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, 1)
    return cv2.warpAffine(image, turn, (width, height), borderValue=int(np.median(image))), angle
