"""
en = "Goes through the layers from the last to the first and counts down."
ko = "마지막 층부터 거꾸로 가며 하나씩 셉니다."
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
    path = Path(weights)
    if path.is_file():
        whole = keras.models.load_model(path)
        base = keras.Model(inputs=whole.input, outputs=whole.get_layer("block5_pool").output, name="base")
        base.trainable = False
        return base
    raise FileNotFoundError(f"no network in {path}")


def prepared(images):
    return keras.applications.vgg16.preprocess_input(images)


def extract_features(base, images):
    return base.predict(prepared(np.array(images).astype("float32")), batch_size=128, verbose=0)


def compiled(model, rate=0.01):
    model.compile(optimizer=keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def build_head(shape, classes):
    head = keras.Sequential()
    head.add(keras.Input(shape=shape))
    head.add(keras.layers.Flatten())
    head.add(keras.layers.Dense(classes, activation="softmax"))
    return compiled(head)


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(shape=base.input_shape[1:])
    flat = keras.layers.Flatten()(base(prepared(images), training=False))
    return compiled(keras.Model(images, keras.layers.Dense(classes, activation="softmax")(flat)))


def unfreeze_last(base, n):
    def counts(layer):
        return bool(layer.weights) and not isinstance(layer, keras.layers.BatchNormalization)

    if n < 0 or n > sum(counts(layer) for layer in base.layers):
        raise ValueError(n)
    base.trainable, names, left = True, [], n
    for layer in reversed(base.layers):
        layer.trainable = left > 0 and counts(layer)
        if layer.trainable:
            names.insert(0, layer.name)
            left -= 1
    return names


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    compiled(model, learning_rate)
    history = model.fit(images, labels, epochs=epochs, verbose=0)
    return history
