"""
base = "reference"
fails = ["feature_maps"]
en = "The layers are found by their names, and a layer may have any name."
ko = "층을 이름으로 찾았습니다. 층의 이름은 무엇이든 될 수 있습니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    outputs = {layer.name: layer.output for layer in model.layers if "conv" in layer.name}
    if not outputs:
        return {}
    seen = keras.Model(model.inputs[0], outputs)(image[None], training=False)
    return {name: np.asarray(seen[name])[0] for name in outputs}
