"""
base = "reference"
fails = ["feature_maps"]
en = "The model comes back frozen; it is to be left as it was."
ko = "모델을 동결한 채로 돌려주었습니다. 받은 그대로 두어야 합니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    model.trainable = False
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    return {layer.name: np.asarray(keras.Model(model.inputs[0], layer.output)(image[None]))[0] for layer in layers}
