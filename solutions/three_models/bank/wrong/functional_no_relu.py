"""
base = "reference"
fails = ["build_functional"]
en = "The hidden layer has no relu: two linear layers in a row are no more than one."
ko = "은닉층에 relu가 없습니다. 선형 층은 두 개를 이어도 하나와 다르지 않습니다."
"""

import keras


def build_functional(input_dim=784, hidden=128, classes=10):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(hidden)(inputs)
    outputs = keras.layers.Dense(classes, activation="softmax")(x)
    return keras.Model(inputs, outputs)
