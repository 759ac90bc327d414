"""
base = "reference"
fails = ["feature_extractor"]
en = "The layers were made anew from their configuration: they have other, random weights."
ko = "설정만 가져와 층을 새로 만들었습니다. 가중치가 다른, 무작위 층입니다."
"""

import keras


def feature_extractor(model, layer_name):
    model = keras.models.clone_model(model)
    return keras.Model(model.inputs, model.get_layer(layer_name).output)
