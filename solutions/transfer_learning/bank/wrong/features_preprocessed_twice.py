"""
base = "reference"
fails = ["extract_features"]
en = "Preprocesses twice."
ko = "전처리를 두 번 합니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    prepared = keras.applications.vgg16.preprocess_input(prepared)
    return base.predict(prepared, verbose=0)
