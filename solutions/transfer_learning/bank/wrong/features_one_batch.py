"""
base = "reference"
fails = ["extract_features"]
en = "Only the first batch of 32 images goes through the base."
ko = "처음 32장의 배치만 기반을 통과합니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images[:32], dtype="float32"))
    return base.predict(prepared, verbose=0)
