"""
base = "reference"
fails = ["build_functional"]
en = "This is the Sequential model again: call the layers on keras.Input and make keras.Model(inputs, outputs)."
ko = "이것은 다시 Sequential 모델입니다. keras.Input에 층을 호출하고 keras.Model(inputs, outputs)를 만드세요."
"""

import keras


def build_functional(input_dim=784, hidden=128, classes=10):
    layers = [keras.layers.Dense(hidden, activation="relu"), keras.layers.Dense(classes, activation="softmax")]
    return keras.Sequential([keras.Input((input_dim,)), *layers])
