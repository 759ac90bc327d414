"""
base = "reference"
fails = ["build_multi_input"]
en = "The metadata never reaches the answer: the input is there, but no path leads from it."
ko = "메타데이터가 답까지 가지 않습니다. 입력은 있지만 거기서 이어지는 길이 없습니다."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([seen, keras.layers.Dense(8, activation="relu")(pixels)])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
