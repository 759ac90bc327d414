"""
base = "reference"
fails = ["build_multi_input"]
en = "Sigmoid judges each class on its own, so the probabilities do not add up to 1: use softmax."
ko = "sigmoid는 클래스마다 따로 판단하므로 확률의 합이 1이 아닙니다. softmax를 쓰세요."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([seen, known])
    answer = keras.layers.Dense(classes, activation="sigmoid", name="class")(joined)
    return keras.Model([image, metadata], answer)
