"""
base = "reference"
fails = ["build_multi_input"]
en = "Add mixes the two parts number by number: Concatenate keeps them side by side."
ko = "Add는 두 쪽의 수를 하나씩 더해 섞어 버립니다. Concatenate로 나란히 이어 붙이세요."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(32, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Add()([seen, known])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
