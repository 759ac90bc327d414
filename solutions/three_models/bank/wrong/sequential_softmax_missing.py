"""
base = "reference"
fails = ["build_sequential"]
en = "The last layer has no softmax: its answers are logits, which do not add up to 1."
ko = "마지막 층에 softmax가 없습니다. 확률이 아니라 로짓이 나오고, 합도 1이 아닙니다."
"""

import keras


def build_sequential(input_dim=784, hidden=128, classes=10):
    return keras.Sequential(
        [
            keras.Input((input_dim,)),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(classes),
        ]
    )
