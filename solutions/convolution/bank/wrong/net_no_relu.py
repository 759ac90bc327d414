"""
base = "reference"
fails = ["build_convnet"]
en = "The convolutions have no activation, so the two of them are only one linear step."
ko = "합성곱에 활성화 함수가 없습니다. 그러면 두 층이 선형 계산 한 번과 다를 바 없습니다."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(classes, activation="softmax"),
        ]
    )
