"""
base = "reference"
fails = ["feature_maps"]
en = "The filters stand first; a map has the shape (rows, columns, filters)."
ko = "필터 축이 맨 앞에 있습니다. 맵의 모양은 (행 수, 열 수, 필터 수)입니다."
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
    return {name: np.moveaxis(np.asarray(seen[name])[0], 2, 0) for name in outputs}
