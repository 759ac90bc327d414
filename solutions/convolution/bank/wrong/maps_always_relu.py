"""
base = "reference"
fails = ["feature_maps"]
en = "A relu is put on every map; a layer without activation gives negative values too."
ko = "모든 맵에 relu를 씌웠습니다. 활성화 함수가 없는 층은 음수도 냅니다."
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
    return {name: np.maximum(np.asarray(seen[name])[0], 0) for name in outputs}
