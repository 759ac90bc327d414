"""
base = "reference"
fails = ["build_convnet"]
en = "The windows of the pooling are 2 × 2, not 3 × 3."
ko = "풀링 창은 3 × 3이 아니라 2 × 2입니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(3, strides=2, padding="same"),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(3, strides=2, padding="same"),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
