"""
base = "reference"
fails = ["feature_extractor"]
en = "That is what goes into the layer: take what comes out, layer.output."
ko = "층에 들어가는 값입니다. 층에서 나오는 값, layer.output을 쓰세요."
"""

import keras


def feature_extractor(model, layer_name):
    return keras.Model(model.inputs, model.get_layer(layer_name).input)
