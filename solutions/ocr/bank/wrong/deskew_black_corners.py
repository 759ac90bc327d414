"""
base = "reference"
fails = ["deskew", "read_text"]
en = "The corners that come into view are black, and later taken for ink; fill them with the brightness of paper."
ko = "새로 드러난 모서리가 검은색이라 나중에 잉크로 보입니다. 종이의 밝기로 채우세요."
"""

import cv2
import numpy as np


correct = deskew


def deskew(image):
    _, angle = correct(image)
    height, width = image.shape
    turn = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -angle, 1)
    return cv2.warpAffine(image, turn, (width, height)), angle
