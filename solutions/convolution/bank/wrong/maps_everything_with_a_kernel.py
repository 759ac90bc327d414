"""
base = "reference"
fails = ["feature_maps"]
en = "Dense layers have a kernel as well; the answer holds the Conv2D layers only."
ko = "Dense 층에도 kernel이 있습니다. Conv2D 층만 담아야 합니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    outputs = {layer.name: layer.output for layer in model.layers if hasattr(layer, "kernel")}
    if not outputs:
        return {}
    seen = keras.Model(model.inputs[0], outputs)(image[None], training=False)
    return {name: np.asarray(seen[name])[0] for name in outputs}
