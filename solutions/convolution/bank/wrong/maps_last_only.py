"""
base = "reference"
fails = ["feature_maps"]
en = "Only the last convolution is in the answer."
ko = "마지막 합성곱 층만 담았습니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)][-1:]
    return {layer.name: np.asarray(keras.Model(model.inputs[0], layer.output)(image[None]))[0] for layer in layers}
