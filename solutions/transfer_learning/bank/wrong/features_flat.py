"""
base = "reference"
fails = ["extract_features"]
en = "The features are made flat: the shape is to be that of the base's output."
ko = "특징을 한 줄로 폅니다. 모양은 기반의 출력과 같아야 합니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    return base.predict(prepared, verbose=0).reshape(len(prepared), -1)
