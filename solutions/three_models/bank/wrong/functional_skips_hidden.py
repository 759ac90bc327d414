"""
base = "reference"
fails = ["build_functional"]
en = "The last layer is called on the inputs, so the hidden layer is not part of the model: call it on x."
ko = "마지막 층을 inputs에 대고 호출해서 은닉층이 모델에 들어 있지 않습니다. x에 대고 호출하세요."
"""

import keras


def build_functional(input_dim=784, hidden=128, classes=10):
    inputs = keras.Input((input_dim,))
    keras.layers.Dense(hidden, activation="relu")(inputs)
    outputs = keras.layers.Dense(classes, activation="softmax")(inputs)
    return keras.Model(inputs, outputs)
