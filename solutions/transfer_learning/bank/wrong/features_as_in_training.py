"""
base = "reference"
fails = ["extract_features"]
en = "The base works as in training: dropout drops, and batch normalization uses the batch and moves its statistics."
ko = "기반이 훈련할 때처럼 동작합니다. 드롭아웃이 값을 지우고, 배치 정규화가 배치의 통계값을 쓰며 자기 통계값을 바꿉니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    return np.asarray(base(prepared, training=True))
