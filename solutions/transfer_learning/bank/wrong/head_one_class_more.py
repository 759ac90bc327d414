"""
base = "reference"
fails = ["build_head"]
en = "One class too many."
ko = "클래스가 하나 더 많습니다."
"""

import keras


def build_head(shape, classes):
    layers = [keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(classes + 1, activation="softmax")]
    head = keras.Sequential(layers)
    head.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return head


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
