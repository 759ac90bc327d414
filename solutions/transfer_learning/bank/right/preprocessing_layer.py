"""
en = "The preprocessing is a Lambda layer, the head a model of its own that is called."
ko = "전처리는 Lambda 층이고, 머리는 따로 만든 모델을 호출합니다."
"""

from pathlib import Path

import keras
import numpy as np


def to_photos(digits):
    return np.repeat(np.pad(digits, ((0, 0), (2, 2), (2, 2)))[..., None], 3, axis=-1)


def tiny_base():
    start = keras.Input((4, 4, 3))
    hidden = keras.layers.Conv2D(3, 3, padding="same", activation="relu", name="first")(start)
    hidden = keras.layers.Conv2D(2, 3, padding="same", activation="relu", name="second")(hidden)
    return keras.Model(start, keras.layers.MaxPooling2D(2, name="pool")(hidden))


def tiny_model(base):
    base.trainable = False
    model = keras.Sequential([base, keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(2, "softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def trainable_layers(model):
    trainable = {id(weight) for weight in model.trainable_weights}
    return [layer.name for layer in model.layers if any(id(weight) in trainable for weight in layer.weights)]


def load_base(weights):
    if weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet", include_top=False)
        except Exception as error:
            raise RuntimeError("no internet: download the weights elsewhere and give their path") from error
        base.trainable = False
        return base
    if not Path(weights).is_file():
        raise FileNotFoundError(weights)
    base = keras.models.load_model(weights, compile=False)
    while base.layers[-1].name != "block5_pool":
        base = keras.Model(base.input, base.layers[-2].output)
    base.trainable = False
    return base


def extract_features(base, images):
    images = np.copy(images).astype(np.float32)
    features = []
    for start in range(0, len(images), 32):
        batch = keras.applications.vgg16.preprocess_input(images[start : start + 32])
        features.append(base.predict_on_batch(batch))
    return np.concatenate(features, axis=0)


def build_head(shape, classes):
    head = keras.Sequential(
        [keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(classes, activation=keras.activations.softmax)]
    )
    head.compile(keras.optimizers.Adam(1e-2), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return head


def build_feature_extraction_model(base, classes):
    base.trainable = False
    model = keras.Sequential(
        [
            keras.Input(base.input_shape[1:]),
            keras.layers.Lambda(keras.applications.vgg16.preprocess_input),
            Frozen(base),
            keras.layers.Flatten(),
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
    model.compile(keras.optimizers.Adam(1e-2), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


class Frozen(keras.layers.Layer):
    """A base that always works as in use."""

    def __init__(self, base):
        super().__init__()
        self.base = base

    def call(self, inputs):
        return self.base(inputs, training=False)


def unfreeze_last(base, n):
    counted = [x for x in base.layers if len(x.weights) and "BatchNorm" not in type(x).__name__]
    if n not in range(len(counted) + 1):
        raise ValueError(f"n is 0 to {len(counted)}")
    base.trainable = True
    first = len(counted) - n
    for layer in base.layers:
        layer.trainable = any(layer is one for one in counted[first:])
    return [layer.name for layer in counted[first:]]


def fine_tune(model, base, images, labels, n, epochs, learning_rate=0.0001):
    unfreeze_last(base, n)
    optimizer = keras.optimizers.Adam(learning_rate=learning_rate)
    model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(x=images, y=labels, epochs=epochs, verbose=0)
