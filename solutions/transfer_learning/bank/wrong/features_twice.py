"""
base = "reference"
fails = ["extract_features"]
en = "The images go through the base twice: once to see the shape, and once more."
ko = "이미지가 기반을 두 번 통과합니다. 모양을 보려고 한 번, 그리고 다시 한 번."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    features = np.empty(base.predict(prepared, verbose=0).shape, dtype="float32")
    features[:] = base.predict(prepared, verbose=0)
    return features
