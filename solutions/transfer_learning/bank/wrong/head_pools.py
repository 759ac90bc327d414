"""
base = "reference"
fails = ["build_head"]
en = "Averages over the image instead of making it flat: where something was seen is lost."
ko = "펴는 대신 이미지 전체에서 평균합니다. 어디에서 보았는지를 잃어버립니다."
"""

import keras


def build_head(shape, classes):
    layers = [keras.Input(shape), keras.layers.Reshape((-1, shape[-1])), keras.layers.GlobalAveragePooling1D(), keras.layers.Dense(classes, activation="softmax")]
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
