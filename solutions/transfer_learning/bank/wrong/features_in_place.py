"""
base = "reference"
fails = ["extract_features"]
en = "Given float32 images, the preprocessing works in the very array that was given."
ko = "float32 이미지를 받으면 바로 그 배열 안에서 전처리를 합니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.asarray(images, dtype="float32"))
    return base.predict(prepared, verbose=0)
