"""
base = "reference"
fails = ["build_residual"]
en = "Without the relu in 'first' the two layers are no more than one."
ko = "'first'에 relu가 없으면 두 층은 층 하나와 다를 바가 없습니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Add()([skip, change]))
