"""
base = "reference"
fails = ["extract_features"]
en = "Uses the preprocessing of another network, which scales to -1..1."
ko = "값을 -1에서 1로 바꾸는 다른 신경망의 전처리를 씁니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.mobilenet_v2.preprocess_input(np.array(images, dtype="float32"))
    return base.predict(prepared, verbose=0)
