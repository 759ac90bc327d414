"""
base = "reference"
fails = ["extract_features"]
en = "Takes off the mean but leaves red and blue where they are."
ko = "평균은 빼지만 빨강과 파랑을 맞바꾸지 않습니다."
"""

import numpy as np


def extract_features(base, images):
    mean = np.array([103.939, 116.779, 123.68], dtype="float32")
    return base.predict(np.array(images, dtype="float32") - mean, verbose=0)
