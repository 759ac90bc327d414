"""
base = "reference"
fails = ["build_residual"]
en = "A relu in 'second' lets the block only increase numbers: the second layer is linear."
ko = "'second'에 relu가 있으면 블록이 수를 키우기만 합니다. 두 번째 층은 선형입니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, activation="relu", name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Add()([skip, change]))
