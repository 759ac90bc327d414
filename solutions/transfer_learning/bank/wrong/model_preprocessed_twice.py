"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "The images are preprocessed twice."
ko = "이미지를 두 번 전처리합니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(keras.applications.vgg16.preprocess_input(images)), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
