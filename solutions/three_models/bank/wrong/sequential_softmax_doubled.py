"""
base = "reference"
fails = ["build_sequential"]
en = "Softmax is applied twice: the sums are still 1, but all the probabilities come out nearly equal."
ko = "softmax를 두 번 적용했습니다. 합은 1이지만 확률이 모두 비슷해집니다."
"""

import keras


def build_sequential(input_dim=784, hidden=128, classes=10):
    return keras.Sequential(
        [
            keras.Input((input_dim,)),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(classes, activation="softmax"),
            keras.layers.Softmax(),
        ]
    )
