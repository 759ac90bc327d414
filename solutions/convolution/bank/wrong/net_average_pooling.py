"""
base = "reference"
fails = ["build_convnet"]
outcome = "raised"
en = "The pooling takes means; max pooling is asked for."
ko = "평균 풀링을 썼습니다. 최대 풀링이어야 합니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.AveragePooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.AveragePooling2D(),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
