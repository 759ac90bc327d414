"""
base = "reference"
fails = ["build_head"]
outcome = "raised"
en = "The loss compares numbers (mean squared error): one label does not fit a probability for each class."
ko = "손실이 숫자끼리 비교하는 평균 제곱 오차입니다. 레이블 하나와 클래스마다의 확률은 모양이 맞지 않습니다."
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
