"""
base = "reference"
fails = ["build_recognizer"]
en = "A sigmoid for each class: every number lies between 0 and 1, but they do not add up to 1."
ko = "클래스마다 sigmoid를 썼습니다. 0과 1 사이이기는 하지만 합이 1이 아닙니다."
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
            keras.layers.Dense(classes, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
