"""
base = "reference"
fails = ["build_sequential"]
en = "The sizes are written into the layers: use the arguments input_dim, hidden and classes."
ko = "크기를 층 안에 그대로 적어 넣었습니다. 인자 input_dim, hidden, classes를 사용하세요."
"""

import keras


def build_sequential(input_dim=784, hidden=128, classes=10):
    return keras.Sequential(
        [
            keras.Input((784,)),
            keras.layers.Dense(128, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
