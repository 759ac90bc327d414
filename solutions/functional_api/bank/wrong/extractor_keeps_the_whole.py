"""
base = "reference"
fails = ["feature_extractor"]
en = "The extractor computes everything and then picks one: it holds the weights of layers that are not on the way."
ko = "전부 계산한 뒤 하나를 고릅니다. 가는 길에 없는 층의 가중치까지 가지고 있습니다."
"""

import keras


class Picker(keras.Model):
    def __init__(self, model, layer_name):
        super().__init__()
        model.get_layer(layer_name)
        self.whole = keras.Model(model.inputs, {layer.name: layer.output for layer in model.layers})
        self.picked = layer_name

    def call(self, inputs):
        return self.whole(inputs)[self.picked]


def feature_extractor(model, layer_name):
    return Picker(model, layer_name)
