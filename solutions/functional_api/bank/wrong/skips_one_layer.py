"""
base = "reference"
fails = ["build_residual"]
en = "The skip path starts after the first layer: it must carry the input."
ko = "건너뛰는 길이 첫 번째 층 뒤에서 시작합니다. 입력을 날라야 합니다."
"""

import keras


def build_residual(input_dim, width):
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Add()([x, change]))
