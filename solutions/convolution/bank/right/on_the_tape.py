"""
en = "Splits the padding by its own arithmetic, sums shifted pictures with tensordot, pools rows and then columns; a subclassed network."
ko = "패딩을 나름의 방식으로 나누고, 옮긴 그림을 tensordot으로 더하고, 풀링은 행과 열을 차례로 합니다. 신경망은 서브클래스입니다."
"""

import math
from fractions import Fraction

import keras
import numpy as np


def output_size(size, kernel, stride=1, padding="valid"):
    if not (size >= 1 and kernel >= 1 and stride >= 1):
        raise ValueError("1 or more")
    match padding:
        case "same":
            return math.ceil(Fraction(size, stride))
        case "valid" if kernel <= size:
            return math.floor(Fraction(size - kernel, stride)) + 1
    raise ValueError("it does not fit")


def take(images, axis, kernel, stride, padding, outside):
    """The pixels that each cell of a window meets along one axis, as a list of arrays."""
    size = images.shape[axis]
    count = output_size(size, kernel, stride, padding)
    reach = (count - 1) * stride + kernel
    if reach > size:
        edges = [(0, 0)] * 4
        edges[axis] = ((reach - size) // 2, math.ceil((reach - size) / 2))
        images = np.pad(images, edges, constant_values=outside)
    index = np.arange(count) * stride
    return [np.take(images, index + cell, axis=axis) for cell in range(kernel)]


def conv2d(images, kernels, stride=1, padding="valid"):
    if images.ndim != 4 or kernels.ndim != 4 or kernels.shape[2] != images.shape[3]:
        raise ValueError("images and kernels do not go together")
    images = images.astype(np.float64)
    answer = 0.0
    for i, rows in enumerate(take(images, 1, kernels.shape[0], stride, padding, 0)):
        for j, pixels in enumerate(take(rows, 2, kernels.shape[1], stride, padding, 0)):
            answer = answer + np.tensordot(pixels, kernels[i, j], axes=1)
    return answer


def max_pool2d(images, size=2, stride=None, padding="valid"):
    if images.ndim != 4:
        raise ValueError("four axes, please")
    stride = size if stride is None else stride
    # The largest of the largest: rows first, then columns. The image's own smallest value can never win wrongly.
    outside = images.min(initial=np.inf if images.dtype.kind == "f" else np.iinfo(images.dtype).max)
    for axis in (1, 2):
        pixels = take(images, axis, size, stride, padding, outside)
        images = pixels[0]
        for further in pixels[1:]:
            images = np.where(further > images, further, images)
    return images


def parameter_count(kernel_size, channels, filters, use_bias=True):
    each = kernel_size[0] * kernel_size[1] * channels
    if use_bias:
        each += 1
    return each * filters


class ConvNet(keras.Model):
    def __init__(self, classes):
        super().__init__()
        self.early = keras.layers.Conv2D(16, 3, padding="same", activation="relu")
        self.late = keras.layers.Conv2D(32, 3, padding="same", activation="relu")
        self.pool = keras.layers.MaxPooling2D(2)
        self.flat = keras.layers.Flatten()
        self.decide = keras.layers.Dense(classes)

    def call(self, images):
        x = self.pool(self.early(images))
        return keras.ops.softmax(self.decide(self.flat(self.pool(self.late(x)))))


def build_convnet(input_shape, classes):
    inputs = keras.Input(input_shape)
    net = ConvNet(classes)
    return keras.Model(inputs, net.call(inputs))


def feature_maps(model, image):
    image = np.asarray(image, dtype="float32")
    if image.ndim == 3:
        chosen = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
        if not chosen:
            return dict()
        outputs = keras.Model(model.inputs, [layer.output for layer in chosen]).predict_on_batch(image[None])
        outputs = outputs if isinstance(outputs, list) else [outputs]
        return dict(zip([layer.name for layer in chosen], [np.array(output[0]) for output in outputs], strict=True))
    raise ValueError("an image has a height, a width and channels")
