"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "There is no preprocessing in the model."
ko = "모델 안에 전처리가 없습니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(images, training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
