"""
base = "reference"
fails = ["build_residual"]
en = "The skip path is projected even where the widths agree: then it must be the input itself."
ko = "너비가 같을 때에도 projection을 거칩니다. 그때는 입력을 그대로 더해야 합니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Add()([skip, change]))
