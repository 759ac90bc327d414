"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "A base that comes in unfrozen is trained along with the head."
ko = "동결되지 않은 기반을 받으면 머리와 함께 훈련됩니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
