"""
base = "reference"
fails = ["build_head"]
en = "A hidden layer in between: with ten images each, its weights are too many."
ko = "사이에 은닉층이 하나 더 있습니다. 열 장씩으로는 가중치가 너무 많습니다."
"""

import keras


def build_head(shape, classes):
    layers = [keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(32, "relu"), keras.layers.Dense(classes, activation="softmax")]
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
