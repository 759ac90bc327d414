"""
base = "reference"
fails = ["Classifier"]
en = "call uses only the last layer: the hidden layer never sees the data and never gets weights."
ko = "call이 마지막 층만 사용합니다. 은닉층은 데이터를 보지 못해서 가중치도 생기지 않습니다."
"""

import keras


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10):
        super().__init__()
        self.first = keras.layers.Dense(hidden, activation="relu")
        self.last = keras.layers.Dense(classes, activation="softmax")

    def call(self, inputs):
        return self.last(inputs)
