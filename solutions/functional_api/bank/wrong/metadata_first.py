"""
base = "reference"
fails = ["build_multi_input"]
en = "The metadata's features were put before the image's: the diagram has the image first."
ko = "메타데이터의 특징이 앞에 놓였습니다. 그림에서는 이미지 쪽이 먼저입니다."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([known, seen])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
