"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "Compiled with Adam's usual learning rate of 0.001."
ko = "Adam의 기본 학습률 0.001로 컴파일합니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
