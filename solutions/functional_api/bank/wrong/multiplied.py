"""
base = "reference"
fails = ["build_residual"]
en = "The two paths were multiplied: they are added."
ko = "두 길을 곱했습니다. 더해야 합니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Multiply()([skip, change]))
