"""
base = "reference"
fails = ["build_convnet"]
en = "Global pooling throws away where things are; the table says Flatten."
ko = "전역 풀링은 위치를 버립니다. 표에는 Flatten이라고 되어 있습니다."
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
            layers.GlobalMaxPooling2D(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
