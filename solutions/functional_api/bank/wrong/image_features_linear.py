"""
base = "reference"
fails = ["build_multi_input"]
en = "The relu of the image's features is missing."
ko = "이미지 특징의 relu가 빠졌습니다."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([seen, known])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
