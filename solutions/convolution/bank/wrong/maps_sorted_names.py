"""
base = "reference"
fails = ["feature_maps"]
en = "The names are sorted; the order is that of model.layers."
ko = "이름순으로 정렬했습니다. 순서는 model.layers의 순서여야 합니다."
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
    return {name: np.asarray(seen[name])[0] for name in sorted(outputs)}
