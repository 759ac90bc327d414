"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "Rescaling to 0..1 stands in place of the network's own preprocessing."
ko = "이 신경망의 전처리 대신 0에서 1로 바꾸는 Rescaling을 씁니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.layers.Rescaling(1 / 255)(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
