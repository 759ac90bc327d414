"""
base = "reference"
fails = ["build_functional"]
en = "Softmax is applied twice: once as the layer's activation is enough."
ko = "softmax를 두 번 적용했습니다. 층의 활성화 함수로 한 번이면 됩니다."
"""

import keras


def build_functional(input_dim=784, hidden=128, classes=10):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(hidden, activation="relu")(inputs)
    outputs = keras.layers.Dense(classes, activation="softmax")(x)
    outputs = keras.layers.Softmax()(outputs)
    return keras.Model(inputs, outputs)
