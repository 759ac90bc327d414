"""
base = "reference"
fails = ["build_recognizer"]
en = "A Dense layer alone looks for ink at fixed pixels; a shifted letter lies on others."
ko = "Dense 층만으로는 정해진 픽셀의 잉크만 봅니다. 글자를 옮기면 다른 픽셀에 놓입니다."
"""

import keras


def build_recognizer(classes):
    model = keras.Sequential(
        [
            keras.Input((32, 32, 1)),
            keras.layers.Flatten(),
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
