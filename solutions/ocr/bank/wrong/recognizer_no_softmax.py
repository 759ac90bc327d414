"""
base = "reference"
fails = ["build_recognizer"]
en = "The last layer has no softmax, so its numbers are no probabilities."
ko = "마지막 층에 softmax가 없어 확률이 나오지 않습니다."
"""

import keras


def build_recognizer(classes):
    model = keras.Sequential(
        [
            keras.Input((32, 32, 1)),
            keras.layers.Conv2D(16, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Conv2D(32, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(classes),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
