"""
base = "reference"
fails = ["extract_features"]
en = "The features are float64 instead of float32."
ko = "특징이 float32가 아니라 float64입니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    return base.predict(prepared, verbose=0).astype("float64")
