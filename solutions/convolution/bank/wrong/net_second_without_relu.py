"""
base = "reference"
fails = ["build_convnet"]
en = "The second convolution has no relu."
ko = "둘째 합성곱에 relu가 없습니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
