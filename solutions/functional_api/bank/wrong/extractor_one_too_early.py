"""
base = "reference"
fails = ["feature_extractor"]
en = "The model ends one layer too early: the layer that was asked for is left out."
ko = "한 층 먼저 끝납니다. 물어본 층이 빠졌습니다."
"""

import keras


def feature_extractor(model, layer_name):
    names = [layer.name for layer in model.layers]
    before = model.layers[names.index(layer_name) - 1]
    return keras.Model(model.inputs, before.output)
