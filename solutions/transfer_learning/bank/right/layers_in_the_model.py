"""
en = "Flatten and Dense stand in the model itself; batch normalization is frozen wherever it is found."
ko = "Flatten과 Dense를 모델에 바로 넣고, 배치 정규화는 어디에 있든 동결합니다."
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
    end = keras.layers.MaxPooling2D(2, name="pool")(hidden)
    return keras.Model(start, end)


def tiny_model(base):
    base.trainable = False
    model = keras.Sequential([base, keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(2, "softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def trainable_layers(model):
    trainable = {id(weight) for weight in model.trainable_weights}
    return [layer.name for layer in model.layers if any((id(weight) in trainable for weight in layer.weights))]


def load_base(weights):
    if isinstance(weights, str) and weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet", include_top=False)
        except Exception as error:
            raise RuntimeError(
                'The ImageNet weights of VGG16 could not be downloaded. Connect to the internet and call load_base("imagenet") again, or use a file: load_base("data/small_vgg16.keras").'
            ) from error
    else:
        path = Path(weights)
        if not path.is_file():
            raise FileNotFoundError(f"There is no saved network at {path}")
        network = keras.models.load_model(path, compile=False)
        base = keras.Model(network.input, network.get_layer("block5_pool").output)
    base.trainable = False
    return base


def extract_features(base, images):
    copy = np.array(images, dtype="float32")
    prepared = keras.applications.vgg16.preprocess_input(copy)
    return np.asarray(base.predict(prepared, verbose=0), dtype="float32")


def build_head(shape, classes):
    head = keras.Sequential(
        [keras.Input(tuple(shape)), keras.layers.Flatten(), keras.layers.Dense(classes, activation="softmax")]
    )
    head.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return head


def build_feature_extraction_model(base, classes):
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    flat = keras.layers.Flatten()(features)
    model = keras.Model(images, keras.layers.Dense(classes, activation="softmax")(flat))
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def unfreeze_last(base, n):
    counting = [
        layer for layer in base.layers if layer.weights and (not isinstance(layer, keras.layers.BatchNormalization))
    ]
    if n not in range(len(counting) + 1):
        raise ValueError(f"n must be from 0 to {len(counting)}, not {n}")
    last = counting[len(counting) - n :]
    base.trainable = n > 0
    for layer in base.layers:
        layer.trainable = any((layer is chosen for chosen in last))
        freeze_batch_normalization(layer)
    return [layer.name for layer in last]


def freeze_batch_normalization(layer):
    if isinstance(layer, keras.layers.BatchNormalization):
        layer.trainable = False
    for inner in getattr(layer, "layers", []):
        freeze_batch_normalization(inner)


def fine_tune(model, base, images, labels, n, epochs, learning_rate=0.0001):
    unfreeze_last(base, n)
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model.fit(images, labels, epochs=epochs, verbose=0)
