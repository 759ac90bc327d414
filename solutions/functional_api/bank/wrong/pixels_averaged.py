"""
base = "reference"
fails = ["build_multi_input"]
outcome = "raised"
en = "The image was averaged instead of flattened, so where something is no longer matters: use Flatten."
ko = "이미지를 펼치지 않고 평균을 내어 위치가 사라졌습니다. Flatten을 쓰세요."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.GlobalAveragePooling2D()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([seen, known])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
