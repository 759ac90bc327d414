"""
en = "Loops over the cells of the window; every cell meets all its pixels at once. The maps come from a list of models."
ko = "창의 칸을 도는 반복문. 칸마다 만나는 픽셀을 한꺼번에 계산합니다. 특성 맵은 층마다 모델을 만들어 구합니다."
"""

import keras
import numpy as np


def output_size(size, kernel, stride=1, padding="valid"):
    if size < 1 or kernel < 1 or stride < 1:
        raise ValueError("numbers from 1 on, please")
    if padding == "valid" and kernel <= size:
        return 1 + (size - kernel) // stride
    if padding == "same":
        return -(-size // stride)
    raise ValueError(padding)


def prepare(images, height, width, stride, padding, outside):
    if images.ndim != 4:
        raise ValueError(images.shape)
    rows = output_size(images.shape[1] or 1, height, stride, padding)
    columns = output_size(images.shape[2] or 1, width, stride, padding)
    if padding == "valid":
        return images, rows, columns
    down = max((rows - 1) * stride + height - images.shape[1], 0)
    across = max((columns - 1) * stride + width - images.shape[2], 0)
    shape = (len(images), images.shape[1] + down, images.shape[2] + across, images.shape[3])
    padded = np.full(shape, outside, dtype=images.dtype)
    top, left = down // 2, across // 2
    padded[:, top : top + images.shape[1], left : left + images.shape[2]] = images
    return padded, rows, columns


def conv2d(images, kernels, stride=1, padding="valid"):
    if kernels.ndim != 4 or images.shape[-1] != kernels.shape[2]:
        raise ValueError("channels")
    height, width, _, filters = kernels.shape
    padded, rows, columns = prepare(images.astype(np.float64), height, width, stride, padding, 0)
    answer = np.zeros((len(images), rows, columns, filters))
    for i in range(height):
        for j in range(width):
            met = padded[:, i : i + (rows - 1) * stride + 1 : stride, j : j + (columns - 1) * stride + 1 : stride]
            answer += met @ kernels[i, j]
    return answer


def max_pool2d(images, size=2, stride=None, padding="valid"):
    if stride is None:
        stride = size
    lowest = np.iinfo(images.dtype).min if images.dtype.kind in "iu" else -np.inf
    padded, rows, columns = prepare(images, size, size, stride, padding, lowest)
    answer = np.full((len(images), rows, columns, images.shape[3]), lowest, dtype=images.dtype)
    for i in range(size):
        for j in range(size):
            met = padded[:, i : i + (rows - 1) * stride + 1 : stride, j : j + (columns - 1) * stride + 1 : stride]
            np.maximum(answer, met, out=answer)
    return answer


def parameter_count(kernel_size, channels, filters, use_bias=True):
    weights = kernel_size[0] * kernel_size[1] * channels * filters
    return weights + filters if use_bias else weights


def build_convnet(input_shape, classes):
    x = inputs = keras.Input(input_shape)
    for filters in (16, 32):
        x = keras.layers.Conv2D(filters, (3, 3), padding="same")(x)
        x = keras.layers.ReLU()(x)
        x = keras.layers.MaxPooling2D((2, 2))(x)
    x = keras.layers.Flatten()(x)
    return keras.Model(inputs, keras.layers.Softmax()(keras.layers.Dense(classes)(x)))


def feature_maps(model, image):
    if image.ndim != 3:
        raise ValueError(f"{image.shape}: one image, please")
    batch, maps = image.reshape(1, *image.shape), {}
    for layer in model.layers:
        if type(layer) is keras.layers.Conv2D:
            maps[layer.name] = keras.Model(model.inputs, layer.output).predict(batch, verbose=0)[0]
    return maps
