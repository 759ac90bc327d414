"""
base = "reference"
fails = ["build_residual"]
outcome = "raised"
en = "The projection has a bias: use_bias=False."
ko = "projection에 편향이 있습니다. use_bias=False로 만드세요."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Add()([skip, change]))
