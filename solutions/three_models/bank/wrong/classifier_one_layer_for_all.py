"""
base = "reference"
fails = ["Classifier"]
en = "The layers are made once for all objects, so they share their weights: make new ones in __init__."
ko = "층을 한 번만 만들어 모든 객체가 가중치를 공유합니다. __init__에서 새로 만드세요."
"""

import keras

LAYERS = {}


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10):
        super().__init__()
        if (hidden, classes) not in LAYERS:
            LAYERS[hidden, classes] = (
                keras.layers.Dense(hidden, activation="relu"),
                keras.layers.Dense(classes, activation="softmax"),
            )
        self.first, self.last = LAYERS[hidden, classes]

    def call(self, inputs):
        return self.last(self.first(inputs))
