"""
base = "reference"
fails = ["build_recognizer"]
en = "The accuracy is not among the metrics."
ko = "평가 지표에 정확도(accuracy)가 없습니다."
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
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[])
    return model
