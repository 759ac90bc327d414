"""
base = "reference"
fails = ["feature_maps"]
en = "The maps still have the batch axis; there is one image."
ko = "맵에 배치 축이 남아 있습니다. 그림은 한 장입니다."
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
    return {name: np.asarray(seen[name]) for name in outputs}
