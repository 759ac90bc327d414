"""
base = "reference"
fails = ["build_convnet"]
en = "The first convolution has 16 filters and the second 32, not the other way round."
ko = "첫째 합성곱의 필터가 16개, 둘째가 32개입니다. 순서가 바뀌었습니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
