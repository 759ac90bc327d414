"""
base = "reference"
fails = ["feature_maps"]
en = "squeeze takes away every axis of length 1, also that of a map with a single row."
ko = "squeeze는 길이가 1인 축을 모두 없앱니다. 행이 하나뿐인 맵의 축도 사라집니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    outputs = {layer.name: layer.output for layer in model.layers if isinstance(layer, keras.layers.Conv2D)}
    if not outputs:
        return {}
    seen = keras.Model(model.inputs[0], outputs)(image[None], training=False)
    return {name: np.squeeze(np.asarray(seen[name])) for name in outputs}
