"""
base = "reference"
fails = ["build_multi_input"]
outcome = "raised"
en = "The inputs have no names, so the model cannot be called with a dictionary: give keras.Input a name."
ko = "입력에 이름이 없어서 딕셔너리로 호출할 수 없습니다. keras.Input에 name을 주세요."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape)
    metadata = keras.Input((metadata_dim,))
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([seen, known])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
