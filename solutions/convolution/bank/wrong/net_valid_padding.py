"""
base = "reference"
fails = ["build_convnet"]
outcome = "wrong"
en = "The convolutions have valid padding, Keras' default, and cut the edges off: it is same here."
ko = "합성곱이 Keras의 기본값인 valid라서 가장자리가 잘립니다. 여기서는 same입니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
