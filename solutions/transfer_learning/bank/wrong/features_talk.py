"""
base = "reference"
fails = ["extract_features"]
en = "predict prints its progress: verbose=0 is missing."
ko = "predict가 진행 상황을 출력합니다. verbose=0이 빠졌습니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    return base.predict(keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32")))
