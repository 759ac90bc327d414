"""
base = "reference"
fails = ["feature_extractor"]
en = "The model's own layers were frozen for the extractor: the model could no longer learn."
ko = "추출기를 만들면서 원래 모델의 층을 얼렸습니다. 모델이 더는 배울 수 없게 됩니다."
"""

import keras


def feature_extractor(model, layer_name):
    for layer in model.layers:
        layer.trainable = False
    return keras.Model(model.inputs, model.get_layer(layer_name).output)
