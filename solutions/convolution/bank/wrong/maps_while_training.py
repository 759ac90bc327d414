"""
base = "reference"
fails = ["feature_maps"]
en = "The layers run as in training: Dropout drops, BatchNormalization looks at this image only."
ko = "훈련할 때처럼 실행했습니다. Dropout이 값을 지우고 BatchNormalization이 이 그림만 봅니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    outputs = {layer.name: layer.output for layer in model.layers if isinstance(layer, keras.layers.Conv2D)}
    if not outputs:
        return {}
    seen = keras.Model(model.inputs[0], outputs)(image[None], training=True)
    return {name: np.asarray(seen[name])[0] for name in outputs}
