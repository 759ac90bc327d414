"""
base = "reference"
fails = ["build_residual"]
en = "Concatenate puts the input beside the result: the skip path is added."
ko = "Concatenate는 입력을 결과 옆에 붙입니다. 건너뛰는 길은 더해야 합니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Concatenate()([skip, change]))
