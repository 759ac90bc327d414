"""
base = "reference"
fails = ["build_recognizer"]
outcome = "raised"
en = "The model is not compiled, so fit cannot be called."
ko = "모델을 컴파일하지 않아 fit을 부를 수 없습니다."
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
    return model
