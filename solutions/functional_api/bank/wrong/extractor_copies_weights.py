"""
base = "reference"
fails = ["feature_extractor"]
en = "The layers were cloned and their weights copied: the copy does not follow when the model is trained."
ko = "층을 복제하고 가중치를 복사했습니다. 모델을 훈련해도 복사본은 따라 바뀌지 않습니다."
"""

import keras


def feature_extractor(model, layer_name):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    return keras.Model(copy.inputs, copy.get_layer(layer_name).output)
