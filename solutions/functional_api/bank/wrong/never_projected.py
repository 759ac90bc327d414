"""
base = "reference"
fails = ["build_residual"]
outcome = "raised"
en = "Where the widths differ the input cannot be added as it is: project it first."
ko = "너비가 다르면 입력을 그대로 더할 수 없습니다. 먼저 projection을 거치세요."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    return keras.Model(inputs, keras.layers.Add()([skip, change]))
