"""
en = "Windows by as_strided, einsum and ufuncs at; the maps are taken down while the model runs."
ko = "as_strided로 만든 창과 einsum. 특성 맵은 모델을 실행하는 동안 받아 적습니다."
"""

import keras
import numpy as np
from numpy.lib.stride_tricks import as_strided


def output_size(size, kernel, stride=1, padding="valid"):
    if padding not in {"valid", "same"} or any(number < 1 for number in (size, kernel, stride)):
        raise ValueError("no such window")
    room = size - kernel if padding == "valid" else size - 1
    if room < 0:
        raise ValueError("the window is larger than the line")
    return room // stride + 1


def windows(images, height, width, stride, padding, outside):
    if np.ndim(images) != 4 or stride < 1 or height < 1 or width < 1:
        raise ValueError("four axes, and numbers from 1 on")
    ends = []
    for size, kernel in ((images.shape[1], height), (images.shape[2], width)):
        missing = (output_size(size, kernel, stride, padding) - 1) * stride + kernel - size
        missing = missing if padding == "same" and missing > 0 else 0
        ends.append((missing // 2, (missing + 1) // 2))
    padded = np.pad(images, ((0, 0), *ends, (0, 0)), mode="constant", constant_values=outside)
    n, tall, wide, channels = padded.shape
    rows, columns = (tall - height) // stride + 1, (wide - width) // stride + 1
    one, down, across, deep = padded.strides
    return as_strided(
        padded,
        (n, rows, columns, height, width, channels),
        (one, down * stride, across * stride, down, across, deep),
        writeable=False,
    )


def conv2d(images, kernels, stride=1, padding="valid"):
    if np.ndim(kernels) != 4 or np.shape(images)[-1] != kernels.shape[2]:
        raise ValueError("the channels do not agree")
    seen = windows(images.astype("float32"), *kernels.shape[:2], stride, padding, 0.0)
    return np.einsum("nrcijk,ijkf->nrcf", seen, kernels.astype("float32"), optimize=True)


def max_pool2d(images, size=2, stride=None, padding="valid"):
    outside = np.iinfo(images.dtype).min if np.issubdtype(images.dtype, np.integer) else np.finfo(images.dtype).min
    if padding == "same" and images.dtype.kind == "f":
        outside = np.float64("-inf")
    seen = windows(images, size, size, size if stride is None else stride, padding, outside)
    return np.amax(np.amax(seen, axis=4), axis=3)


def parameter_count(kernel_size, channels, filters, use_bias=True):
    cells = 1
    for length in (*kernel_size, channels, filters):
        cells *= length
    return cells + filters * int(use_bias)


class Net(keras.Sequential):
    pass


def build_convnet(input_shape, classes):
    model = Net()
    model.add(keras.layers.InputLayer(shape=input_shape))
    model.add(keras.layers.Conv2D(16, 3, padding="same", activation=keras.activations.relu))
    model.add(keras.layers.MaxPool2D(pool_size=2, strides=2))
    model.add(keras.layers.Conv2D(32, 3, padding="same", activation=keras.activations.relu))
    model.add(keras.layers.MaxPool2D(pool_size=2, strides=2))
    model.add(keras.layers.Reshape((-1,)))
    model.add(keras.layers.Dense(classes, activation="softmax"))
    return model


def feature_maps(model, image):
    if len(image.shape) != 3:
        raise ValueError("one image has three axes")
    seen = keras.Model(model.inputs, [layer.output for layer in model.layers])(image[np.newaxis], training=False)
    pairs = zip(model.layers, seen, strict=True)
    return {layer.name: output[0] for layer, output in pairs if isinstance(layer, keras.layers.Conv2D)}
