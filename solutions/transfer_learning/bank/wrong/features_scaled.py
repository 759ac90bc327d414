"""
base = "reference"
fails = ["extract_features"]
en = "Scales the pixels to 0..1, which suits other networks: this one was trained with preprocess_input."
ko = "픽셀을 0에서 1 사이로 바꿉니다. 다른 신경망에는 맞지만 이 신경망은 preprocess_input으로 훈련되었습니다."
"""

import numpy as np


def extract_features(base, images):
    prepared = np.array(images, dtype="float32") / 255
    return base.predict(prepared, verbose=0)
