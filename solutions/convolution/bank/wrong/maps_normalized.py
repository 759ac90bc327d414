"""
base = "reference"
fails = ["feature_maps"]
en = "The maps are stretched to 0…1 as for a picture; the layers' own outputs are asked for."
ko = "그림으로 보기 좋게 0…1로 늘렸습니다. 층이 낸 값 그대로여야 합니다."
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
    return {
        name: np.asarray((seen[name] - np.min(seen[name])) / (np.max(seen[name]) - np.min(seen[name])))[0]
        for name in outputs
    }
