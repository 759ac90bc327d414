"""
base = "reference"
fails = ["feature_extractor"]
en = "The model's own output was returned, whatever layer was asked for."
ko = "어떤 층을 물어도 모델의 마지막 출력을 줍니다."
"""

import keras


def feature_extractor(model, layer_name):
    model.get_layer(layer_name)
    return keras.Model(model.inputs, model.outputs[0])
