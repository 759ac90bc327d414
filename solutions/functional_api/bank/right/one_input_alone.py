"""
base = "reference"
en = "The extractor of a model with one input takes that input itself, not a list of one."
ko = "입력이 하나인 모델의 추출기는 리스트가 아니라 그 입력 하나를 그대로 받습니다."
"""

import keras


def feature_extractor(model, layer_name):
    for layer in model.layers:
        if layer.name == layer_name:
            inputs = model.inputs if len(model.inputs) > 1 else model.inputs[0]
            return keras.Model(inputs, layer.output)
    raise ValueError(f"the model has no layer {layer_name!r}")
