"""
base = "reference"
fails = ["feature_extractor"]
outcome = "raised"
en = "Only the first input was taken: a model may have several, use model.inputs."
ko = "첫 번째 입력만 썼습니다. 입력은 여러 개일 수 있으니 model.inputs를 쓰세요."
"""

import keras


def feature_extractor(model, layer_name):
    return keras.Model(model.inputs[0], model.get_layer(layer_name).output)
