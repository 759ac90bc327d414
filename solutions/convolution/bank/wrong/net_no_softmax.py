"""
base = "reference"
fails = ["build_convnet"]
en = "The last layer gives raw numbers: softmax makes probabilities of them."
ko = "마지막 층이 확률이 아닌 수를 냅니다. softmax로 확률을 만드세요."
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
            layers.Dense(classes),
        ]
    )
