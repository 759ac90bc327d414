"""
base = "reference"
fails = ["build_sequential"]
en = "The hidden layer always has 128 units: use the argument hidden."
ko = "은닉층의 유닛이 언제나 128개입니다. 인수 hidden을 사용하세요."
"""

import keras


def build_sequential(input_dim=784, hidden=128, classes=10):
    return keras.Sequential(
        [
            keras.Input((input_dim,)),
            keras.layers.Dense(128, activation="relu"),
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
