"""
base = "reference"
fails = ["build_head"]
en = "The loss is told to expect logits, but gets probabilities: it applies softmax again."
ko = "손실 함수가 로짓을 기대하지만 확률을 받습니다. softmax를 한 번 더 적용하게 됩니다."
"""

import keras


def build_head(shape, classes):
    layers = [keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(classes, activation="softmax")]
    head = keras.Sequential(layers)
    head.compile(keras.optimizers.Adam(0.01), loss=keras.losses.MeanSquaredError(), metrics=["accuracy"])
    return head


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
