"""
base = "reference"
fails = ["build_functional"]
en = "The layers are made once, outside the function, so every model shares the same weights: make them inside."
ko = "층을 함수 밖에서 한 번만 만들어 모든 모델이 같은 가중치를 공유합니다. 함수 안에서 만드세요."
"""

import keras

LAYERS = {}


def build_functional(input_dim=784, hidden=128, classes=10):
    sizes = (input_dim, hidden, classes)
    if sizes not in LAYERS:
        LAYERS[sizes] = (
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(classes, activation="softmax"),
        )
    first, last = LAYERS[sizes]
    inputs = keras.Input((input_dim,))
    return keras.Model(inputs, last(first(inputs)))
