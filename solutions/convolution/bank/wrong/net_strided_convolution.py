"""
base = "reference"
fails = ["build_convnet"]
en = "The second convolution moves two pixels at a time instead of being pooled."
ko = "둘째 합성곱을 풀링하는 대신 두 픽셀씩 옮겼습니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, strides=2, padding="same", activation="relu"),
            layers.Activation("linear"),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
