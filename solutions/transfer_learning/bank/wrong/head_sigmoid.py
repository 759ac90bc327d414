"""
base = "reference"
fails = ["build_head"]
en = "Sigmoid gives each class a number of its own; they do not add up to 1."
ko = "sigmoid는 클래스마다 따로 값을 내므로 합이 1이 되지 않습니다."
"""

import keras


def build_head(shape, classes):
    layers = [keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(classes, activation="sigmoid")]
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
