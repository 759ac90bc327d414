"""
base = "reference"
fails = ["Classifier"]
en = "Layers made inside call are new and random each time, and the model has no weights: make them in __init__."
ko = "층을 call 안에서 만들어 호출할 때마다 새로 무작위로 생기고 모델에는 가중치가 없습니다. __init__에서 만드세요."
"""

import keras


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10):
        super().__init__()
        self.sizes = hidden, classes

    def call(self, inputs):
        hidden, classes = self.sizes
        x = keras.layers.Dense(hidden, activation="relu")(inputs)
        return keras.layers.Dense(classes, activation="softmax")(x)
