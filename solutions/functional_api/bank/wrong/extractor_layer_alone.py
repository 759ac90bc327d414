"""
base = "reference"
fails = ["feature_extractor"]
outcome = "raised"
en = "The new model begins at the layer itself: it must begin at the model's inputs."
ko = "새 모델이 그 층에서 시작합니다. 모델의 입력에서 시작해야 합니다."
"""

import keras


def feature_extractor(model, layer_name):
    layer = model.get_layer(layer_name)
    return keras.Model(layer.input, layer.output)
