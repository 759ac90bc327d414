"""
base = "reference"
fails = ["binarize"]
en = "Outside the image the mean counts zeros, so dark pixels at the border are taken for paper."
ko = "이미지 밖을 0으로 보고 평균을 구해, 가장자리의 어두운 픽셀을 종이로 보았습니다."
"""

import cv2
import numpy as np


correct = binarize


def binarize(image, block=None):
    if not block:
        return correct(image)
    mean = cv2.blur(image.astype(np.float32), (block, block), borderType=cv2.BORDER_CONSTANT)
    return np.where(image < mean - 10, 255, 0).astype(np.uint8)
