"""
base = "reference"
fails = ["feature_extractor"]
outcome = "raised"
en = "An unknown name raises KeyError: a ValueError that holds the name was asked for."
ko = "모르는 이름에 KeyError가 납니다. 그 이름이 든 ValueError를 발생시켜야 합니다."
"""

import keras


def feature_extractor(model, layer_name):
    return keras.Model(model.inputs, {layer.name: layer for layer in model.layers}[layer_name].output)
