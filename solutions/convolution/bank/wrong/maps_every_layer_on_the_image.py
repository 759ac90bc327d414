"""
base = "reference"
fails = ["feature_maps"]
en = "Every layer is asked about the image itself; all but the first see the output of others."
ko = "모든 층에 그림을 바로 넣었습니다. 첫 층이 아니면 다른 층의 출력을 받아야 합니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    maps = {}
    for layer in model.layers:
        if isinstance(layer, keras.layers.Conv2D):
            x = np.resize(image, (1, *image.shape[:2], layer.kernel.shape[2]))
            maps[layer.name] = np.asarray(layer(x))[0]
    return maps
