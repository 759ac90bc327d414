"""
base = "reference"
fails = ["build_convnet"]
en = "Softmax stands there twice and makes all probabilities nearly equal."
ko = "softmax를 두 번 써서 확률이 모두 비슷해졌습니다."
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
            layers.Dense(classes, activation="softmax"),
            layers.Softmax(),
        ]
    )
