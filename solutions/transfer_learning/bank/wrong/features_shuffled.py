"""
base = "reference"
fails = ["extract_features"]
en = "The features come in another order than the images, so that they no longer fit the labels."
ko = "특징의 순서가 이미지와 달라서 레이블과 어긋납니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    return base.predict(prepared, verbose=0)[::-1]
