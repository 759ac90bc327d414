"""
base = "reference"
fails = ["build_feature_extraction_model"]
outcome = "raised"
en = "The size of the images is fixed at 6, whatever the base takes."
ko = "기반이 무엇을 받든 이미지의 크기를 6으로 고정합니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input((6, 6, 3))
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
