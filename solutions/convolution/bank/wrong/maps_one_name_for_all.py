"""
base = "reference"
fails = ["feature_maps"]
en = "All maps are stored under one name, and the last one overwrites the others."
ko = "모든 맵을 같은 이름으로 담아 마지막 것만 남았습니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    return {"conv2d": np.asarray(keras.Model(model.inputs[0], layer.output)(image[None]))[0] for layer in layers}
