"""
base = "reference"
fails = ["feature_maps"]
outcome = "raised"
en = "Each layer is fed with the one listed before it, which is wrong as soon as a model branches."
ko = "목록에서 바로 앞에 있는 층의 출력을 넣었습니다. 모델이 갈라지면 틀립니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    x, maps = image[None], {}
    for layer in model.layers:
        if isinstance(layer, keras.layers.InputLayer):
            continue
        x = layer([x, x] if isinstance(layer, keras.layers.Add) else x)
        if isinstance(layer, keras.layers.Conv2D):
            maps[layer.name] = np.asarray(x)[0]
    return maps
