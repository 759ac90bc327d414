"""
base = "reference"
fails = ["build_residual"]
en = "The block has no skip path: the input is never added."
ko = "건너뛰는 길이 없습니다. 입력을 더하지 않았습니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    return keras.Model(inputs, change)
