"""
base = "reference"
fails = ["Classifier"]
en = "The last layer has no softmax: the answers are logits, not probabilities."
ko = "마지막 층에 softmax가 없습니다. 확률이 아니라 로짓이 나옵니다."
"""

import keras


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10):
        super().__init__()
        self.first = keras.layers.Dense(hidden, activation="relu")
        self.last = keras.layers.Dense(classes)

    def call(self, inputs):
        return self.last(self.first(inputs))
