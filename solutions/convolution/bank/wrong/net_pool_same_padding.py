"""
base = "reference"
fails = ["build_convnet"]
en = "The pooling has same padding and keeps what hangs over the end: the table says valid."
ko = "풀링이 same이라 끝에 남는 부분까지 남습니다. 표에는 valid라고 되어 있습니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(padding="same"),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(padding="same"),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
