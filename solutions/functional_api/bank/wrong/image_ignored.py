"""
base = "reference"
fails = ["build_multi_input"]
en = "The image's path was left out of the join: the answer does not depend on the image."
ko = "합칠 때 이미지 쪽이 빠져서 답이 이미지와 상관없습니다."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([known] * 5)
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
