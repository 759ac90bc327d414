"""
base = "reference"
fails = ["feature_maps"]
en = "These are the inputs of the layers; their outputs are asked for."
ko = "층의 입력을 담았습니다. 출력이어야 합니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    return {layer.name: np.asarray(keras.Model(model.inputs[0], layer.input)(image[None]))[0] for layer in layers}
