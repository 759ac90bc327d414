"""
en = "The preprocessing written out, the base called batch by batch, every layer frozen by itself."
ko = "전처리를 직접 쓰고, 기반을 배치마다 호출하며, 층마다 따로 동결합니다."
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
    if not Path(weights).exists() or Path(weights).is_dir():
        raise FileNotFoundError(weights)
    model = keras.saving.load_model(str(weights), compile=False)
    names = [layer.name for layer in model.layers]
    base = keras.Model(model.inputs[0], model.layers[names.index("block5_pool")].output)
    for layer in base.layers:
        layer.trainable = False
    base.trainable = False
    return base


MEAN = [103.939, 116.779, 123.68]


def extract_features(base, images):
    prepared = np.asarray(images)[..., ::-1].astype("float32") - np.array(MEAN, dtype="float32")
    batches = [np.asarray(base(prepared[i : i + 50], training=False)) for i in range(0, len(prepared), 50)]
    return np.concatenate(batches)


def build_head(shape, classes):
    start = keras.Input(shape)
    end = keras.layers.Dense(classes, activation="softmax")(keras.layers.Flatten()(start))
    head = keras.Model(start, end)
    head.compile(
        optimizer=keras.optimizers.Adam(learning_rate=0.01),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    return head


def build_feature_extraction_model(base, classes):
    for layer in base.layers:
        layer.trainable = False
    base.trainable = False
    start = keras.Input(base.input_shape[1:])
    swapped = start[..., ::-1]
    hidden = base(swapped - keras.ops.array(MEAN), training=False)
    hidden = keras.layers.Flatten()(hidden)
    model = keras.Model(start, keras.layers.Dense(classes, activation="softmax")(hidden))
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def unfreeze_last(base, n):
    counted = []
    for layer in base.layers:
        if layer.count_params() > 0 and type(layer) is not keras.layers.BatchNormalization:
            counted.append(layer)
    if n < 0 or n > len(counted):
        raise ValueError("so many layers there are not")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    names = []
    for layer in counted[len(counted) - n :]:
        layer.trainable = True
        names.append(layer.name)
    return names


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    model.compile(keras.optimizers.Adam(learning_rate), "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=epochs, verbose=0)
