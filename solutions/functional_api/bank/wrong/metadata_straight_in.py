"""
base = "reference"
fails = ["build_multi_input"]
outcome = "raised"
en = "The metadata went into the join without its own Dense layer."
ko = "메타데이터가 자기 Dense 층을 거치지 않고 바로 합쳐졌습니다."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    joined = keras.layers.Concatenate()([seen, metadata])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
