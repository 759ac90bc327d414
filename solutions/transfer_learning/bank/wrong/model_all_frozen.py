"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "The whole model is frozen, the head too."
ko = "모델 전체를, 머리까지 동결합니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.trainable = False
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
