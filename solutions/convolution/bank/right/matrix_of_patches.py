"""
en = "im2col with an index array: every window is a row of one matrix. The arrays returned are Fortran ordered, the maps are lists in an OrderedDict."
ko = "인덱스 배열로 만든 im2col. 창 하나가 행렬의 한 행입니다. 배열은 열 우선으로, 특성 맵은 OrderedDict로 반환합니다."
"""

from collections import OrderedDict

import keras
import numpy as np


def output_size(size, kernel, stride=1, padding="valid"):
    if padding == "same" and min(size, kernel, stride) >= 1:
        return np.int64(divmod(size - 1, stride)[0] + 1)
    if padding != "valid" or min(kernel, stride) < 1 or size < kernel:
        raise ValueError("no place for this window")
    return np.int64((size - kernel + stride) // stride)


def starts(size, kernel, stride, padding):
    """The first pixel of every window; negative ones, and those beyond the end, lie outside the image."""
    count = int(output_size(size, kernel, stride, padding))
    missing = max((count - 1) * stride + kernel - size, 0)
    return np.arange(count) * stride - missing // 2


def patches(images, height, width, stride, padding, outside):
    if images.ndim != 4:
        raise ValueError("images are (n, height, width, channels)")
    n, tall, wide, channels = images.shape
    rows = starts(tall, height, stride, padding)[:, None] + np.arange(height)
    columns = starts(wide, width, stride, padding)[:, None] + np.arange(width)
    # One more row and column, of what is outside: every index that leaves the image is led there.
    larger = np.full((n, tall + 1, wide + 1, channels), outside, images.dtype)
    larger[:, :tall, :wide] = images
    rows[(rows < 0) | (rows >= tall)] = tall
    columns[(columns < 0) | (columns >= wide)] = wide
    return larger[:, rows[:, None, :, None], columns[None, :, None, :]]


def conv2d(images, kernels, stride=1, padding="valid"):
    if kernels.ndim != 4 or images.shape[-1] != kernels.shape[-2]:
        raise ValueError("kernels are (height, width, channels, filters)")
    height, width, channels, filters = kernels.shape
    found = patches(images.astype(np.longdouble).astype(float), height, width, stride, padding, 0.0)
    answer = found.reshape(*found.shape[:3], height * width * channels) @ kernels.reshape(-1, filters).astype(float)
    return np.asfortranarray(answer)


def max_pool2d(images, size=2, stride=None, padding="valid"):
    outside = -np.inf if images.dtype.kind == "f" else np.iinfo(images.dtype).min
    found = patches(images, size, size, stride if stride is not None else size, padding, outside)
    return np.asfortranarray(np.max(found, axis=(3, 4)))


def parameter_count(kernel_size, channels, filters, use_bias=True):
    height, width = kernel_size
    return sum((height * width * channels, 1 if use_bias else 0)) * filters


def build_convnet(input_shape, classes):
    inputs = keras.layers.Input(shape=input_shape, name="picture")
    first = keras.layers.Conv2D(16, 3, 1, "same", activation="relu", name="first")(inputs)
    second = keras.layers.Conv2D(32, 3, 1, "same", activation="relu", name="second")(keras.layers.MaxPooling2D()(first))
    flat = keras.layers.Flatten()(keras.layers.MaxPooling2D()(second))
    model = keras.Model(inputs, keras.layers.Dense(classes, activation="softmax")(flat))
    model.compile("adam", "sparse_categorical_crossentropy")
    return model


def feature_maps(model, image):
    (_, _, _) = np.shape(image)
    answer = OrderedDict()
    for layer in model.layers:
        if isinstance(layer, keras.layers.Conv2D):
            extractor = keras.Model(inputs=model.inputs, outputs=layer.output)
            answer[layer.name] = np.squeeze(np.array(extractor(np.array([image]))), axis=0)
    return answer
