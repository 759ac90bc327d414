"""
base = "reference"
fails = ["grayscale"]
en = "An image with four channels, or with one, is taken without a word; other shapes are a ValueError."
ko = "채널이 네 개이거나 하나인 이미지도 말없이 받았습니다. 다른 모양은 ValueError입니다."
"""

import numpy as np


def grayscale(image):
    if image.ndim < 3:
        return image.copy()
    image = image[..., :3]
    return np.rint(image @ np.array([0.299, 0.587, 0.114])[: image.shape[-1]]).astype(np.uint8)
