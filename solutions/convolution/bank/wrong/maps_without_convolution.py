"""
base = "reference"
fails = ["feature_maps"]
outcome = "raised"
en = "A model without Conv2D breaks it; the answer is then an empty dict."
ko = "Conv2D가 없는 모델에서 멈춥니다. 그때의 답은 빈 딕셔너리입니다."
"""

import keras
import numpy as np


def feature_maps(model, image):
    if np.ndim(image) != 3:
        raise ValueError("one image, please")
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    seen = keras.Model(model.inputs[0], [layer.output for layer in layers])(image[None], training=False)
    return {layers[0].name: np.asarray(seen[0])[0], **{layer.name: np.asarray(s)[0] for layer, s in zip(layers, seen)}}
