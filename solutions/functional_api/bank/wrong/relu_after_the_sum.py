"""
base = "reference"
fails = ["build_residual"]
en = "A relu after the sum cuts off negative numbers: the block must be able to let everything pass."
ko = "더한 뒤의 relu가 음수를 잘라 냅니다. 블록은 모든 수를 그대로 통과시킬 수 있어야 합니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.ReLU()(keras.layers.Add()([skip, change])))
