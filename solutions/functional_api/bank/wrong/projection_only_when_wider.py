"""
base = "reference"
fails = ["build_residual"]
outcome = "raised"
en = "The projection is missing where the block gets narrower: it is needed whenever the widths differ."
ko = "너비가 줄어들 때 projection이 없습니다. 너비가 다르면 언제나 필요합니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim < width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Add()([skip, change]))
