"""
en = "Tensors joined with keras.ops and the plus sign instead of layers; the extractor is a class of its own."
ko = "층 대신 keras.ops와 더하기 기호로 텐서를 잇고, 추출기는 직접 만든 클래스입니다."
"""

import keras
from keras import ops


def build_multi_input(image_shape, metadata_dim, classes):
    height, width, channels = image_shape
    image = keras.Input((height, width, channels), name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = ops.reshape(image, (-1, height * width * channels))
    seen = ops.relu(keras.layers.Dense(32, name="image_features")(pixels))
    known = ops.relu(keras.layers.Dense(8, name="metadata_features")(metadata))
    joined = ops.concatenate([seen, known], axis=1)
    return keras.Model([metadata, image], ops.softmax(keras.layers.Dense(classes, name="class")(joined)))


def build_multi_output(vocabulary, tags, departments):
    ticked = keras.Input((tags,), name="tags")
    title, text_body = (keras.Input((vocabulary,), name=name) for name in ("title", "text_body"))
    joined = ops.concatenate([ops.concatenate([title, text_body], axis=1), ticked], axis=1)
    x = ops.relu(keras.layers.Dense(64, name="features")(joined))
    urgent = ops.sigmoid(keras.layers.Dense(1, name="priority")(x))
    where = ops.softmax(keras.layers.Dense(departments, name="department")(x))
    return keras.Model([ticked, title, text_body], {"department": where, "priority": urgent})


def build_residual(input_dim, width):
    x = keras.Input((input_dim,))
    change = keras.layers.Dense(width, name="second")(ops.relu(keras.layers.Dense(width, name="first")(x)))
    same_width = input_dim == width
    skip = x if same_width else keras.layers.Dense(width, activation=None, use_bias=False, name="projection")(x)
    return keras.Model(x, change + skip)


class Extractor(keras.Model):
    """A functional model is still one when its class is one's own."""


def feature_extractor(model, layer_name):
    for layer in model.layers:
        if layer.name == layer_name:
            return Extractor(model.inputs, layer.output)
    raise ValueError("No layer is called " + repr(layer_name))


def tiny_model():
    start = keras.Input((3,), name="start")
    middle = keras.layers.Dense(4, activation="relu", name="middle")(start)
    return keras.Model(start, keras.layers.Dense(1, name="end")(middle))
