"""
base = "reference"
fails = ["extract_features"]
en = "Fills the last batch up with images that go through the base for nothing."
ko = "마지막 배치를 채우느라 필요 없는 이미지까지 기반에 통과시킵니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    filled = np.concatenate([prepared, np.zeros((-len(prepared) % 32, *prepared.shape[1:]), "float32")])
    return base.predict(filled, verbose=0)[: len(prepared)]
