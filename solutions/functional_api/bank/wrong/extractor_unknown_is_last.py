"""
base = "reference"
fails = ["feature_extractor"]
en = "A name that does not exist silently gives the last layer: raise ValueError."
ko = "없는 이름을 주면 아무 말 없이 마지막 층을 줍니다. ValueError를 발생시키세요."
"""

import keras


def feature_extractor(model, layer_name):
    for layer in model.layers:
        if layer.name == layer_name:
            break
    return keras.Model(model.inputs, layer.output)
