"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "A copy of the base is built in: what is done to the base later does not reach the model."
ko = "기반의 복사본을 넣었습니다. 나중에 기반을 바꾸어도 모델에 미치지 않습니다."
"""

import keras


def build_feature_extraction_model(base, classes):
    base.trainable = False
    copied = keras.models.clone_model(base)
    copied.set_weights(base.get_weights())
    copied.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = copied(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
