"""
en = "Paths as lists of layers that are walked one by one; the extractor finds its layer by position."
ko = "길을 층의 목록으로 만들어 차례로 지나가고, 추출기는 층을 위치로 찾습니다."
"""

import keras
from keras import layers


def walk(x, *path):
    for step in path:
        x = step(x)
    return x


def build_multi_input(image_shape, metadata_dim, classes):
    image, metadata = keras.Input(image_shape, name="image"), keras.Input((metadata_dim,), name="metadata")
    seen = walk(image, layers.Flatten(), layers.Dense(32, "relu", name="image_features"))
    known = walk(metadata, layers.Dense(8, "relu", name="metadata_features"), layers.Dropout(0.2))
    last = layers.Dense(classes, "softmax", name="class", kernel_initializer="he_normal")
    model = keras.Model((image, metadata), walk([seen, known], layers.Concatenate(), last))
    model.compile("adam", "sparse_categorical_crossentropy")
    return model


def build_multi_output(vocabulary, tags, departments):
    inputs = [keras.Input((vocabulary,), name="title"), keras.Input((vocabulary,), name="text_body")]
    inputs.append(keras.Input((tags,), name="tags"))
    features = walk(inputs, layers.Concatenate(axis=1), layers.Dense(64, "relu", name="features"))
    answers = [layers.Dense(1, "sigmoid", name="priority"), layers.Dense(departments, "softmax", name="department")]
    return keras.Model(inputs, {answer.name: answer(features) for answer in answers}, name="letters")


def build_residual(input_dim, width):
    start = keras.Input((input_dim,))
    change = walk(start, layers.Dense(width, "relu", name="first"), layers.Dense(width, "linear", name="second"))
    skips = [layers.Dense(width, use_bias=False, name="projection")] if input_dim != width else [layers.Identity()]
    return keras.Model(start, layers.Add()([change, walk(start, *skips)]))


def feature_extractor(model, layer_name):
    names = [layer.name for layer in model.layers]
    if layer_name not in names:
        raise ValueError(f"층이 없습니다: {layer_name!r}")
    return keras.Model(model.inputs, model.layers[names.index(layer_name)].output, name=f"up_to_{layer_name}")


def tiny_model():
    start = keras.Input((3,), name="start")
    middle = keras.layers.Dense(4, activation="relu", name="middle")(start)
    return keras.Model(start, keras.layers.Dense(1, name="end")(middle))
