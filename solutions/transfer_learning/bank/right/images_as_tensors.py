"""
en = "Tensors instead of arrays, and the metric and the loss as objects."
ko = "배열 대신 텐서를 쓰고, 지표와 손실은 객체로 줍니다."
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
        raise FileNotFoundError(str(weights))
    model = keras.models.load_model(weights)
    base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base


def extract_features(base, images):
    tensor = keras.ops.cast(keras.ops.convert_to_tensor(images), "float32")
    prepared = keras.applications.vgg16.preprocess_input(tensor)
    return keras.ops.convert_to_numpy(base(prepared, training=False))


def settings(rate):
    return {
        "optimizer": keras.optimizers.Adam(rate),
        "loss": keras.losses.SparseCategoricalCrossentropy(from_logits=False),
        "metrics": [keras.metrics.SparseCategoricalAccuracy(name="accuracy")],
    }


def build_head(shape, classes):
    head = keras.Sequential([keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(classes, "softmax")])
    head.compile(**settings(0.01))
    return head


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    answers = keras.layers.Dense(classes, "softmax")(keras.layers.Flatten()(features))
    model = keras.Model(images, answers)
    model.compile(**settings(0.01))
    return model


def unfreeze_last(base, n):
    counted = {}
    for layer in base.layers:
        if layer.weights and not isinstance(layer, keras.layers.BatchNormalization):
            counted[layer.name] = layer
    if n < 0 or len(counted) < n:
        raise ValueError(n)
    chosen = list(counted)[len(counted) - n :]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for name in chosen:
        counted[name].trainable = True
    return chosen


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(**settings(learning_rate))
    return model.fit(images, labels, epochs=epochs, verbose=0)
