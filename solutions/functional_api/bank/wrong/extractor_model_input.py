"""
base = "reference"
fails = ["feature_extractor"]
outcome = "raised"
en = "model.input does not exist for a Sequential model that was never called on a symbolic tensor: use model.inputs."
ko = "Sequential 모델에서는 model.input이 오류를 발생시킵니다. model.inputs를 쓰세요."
"""

import keras


def feature_extractor(model, layer_name):
    return keras.Model(model.input, model.get_layer(layer_name).output)
