"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "The base is called with training=True: dropout drops values in use, too."
ko = "기반을 training=True로 호출합니다. 사용할 때도 드롭아웃이 값을 지웁니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=True)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
