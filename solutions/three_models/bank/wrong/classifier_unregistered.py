"""
base = "reference"
fails = ["Classifier"]
en = "Keras cannot see layers that are kept inside a function: put the layers themselves on self."
ko = "함수 안에 넣어 둔 층은 Keras가 찾지 못합니다. 층 자체를 self에 보관하세요."
"""

import keras


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10):
        super().__init__()
        first = keras.layers.Dense(hidden, activation="relu")
        last = keras.layers.Dense(classes, activation="softmax")
        self.forward = lambda inputs: last(first(inputs))

    def call(self, inputs):
        return self.forward(inputs)
