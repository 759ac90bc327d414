"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "The base is frozen only after compile."
ko = "기반을 컴파일한 뒤에야 동결합니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    base.trainable = False
    return model
