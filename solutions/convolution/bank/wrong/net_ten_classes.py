"""
base = "reference"
fails = ["build_convnet"]
en = "The number of classes is always 10 here; it is an argument."
ko = "클래스가 언제나 10개입니다. 인수로 받은 수를 쓰세요."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
