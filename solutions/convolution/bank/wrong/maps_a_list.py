"""
base = "reference"
fails = ["feature_maps"]
en = "The answer is a list; it is a dict from names to maps."
ko = "답이 리스트입니다. 이름이 키이고 맵이 값인 딕셔너리여야 합니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    return [np.asarray(keras.Model(model.inputs[0], layer.output)(image[None]))[0] for layer in layers]
