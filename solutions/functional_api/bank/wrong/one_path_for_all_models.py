"""
base = "reference"
fails = ["build_multi_input"]
en = "The Dense layer of the metadata is made once for all models, so they share its weights: make it inside the function."
ko = "메타데이터의 Dense 층을 한 번만 만들어 모든 모델이 가중치를 공유합니다. 함수 안에서 만드세요."
"""

import functools

import keras


@functools.cache
def layer_for(metadata_dim):
    return keras.layers.Dense(8, activation="relu", name="metadata_features")


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = layer_for(metadata_dim)(metadata)
    joined = keras.layers.Concatenate()([seen, known])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
