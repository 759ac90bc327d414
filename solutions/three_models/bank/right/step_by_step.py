"""
en = "Weights made in build, fit called once an epoch, Adam with a shrinking step for the regression."
ko = "가중치는 build에서 만들고, 에포크마다 fit을 부르고, 회귀에는 걸음을 줄여 가는 Adam을 씁니다."
"""

import keras
import numpy as np


def flatten_images(images):
    count, *image = images.shape
    if image != [28, 28]:
        raise ValueError(f"expected (n, 28, 28), got {tuple(images.shape)}")
    flat = np.empty((count, 784), dtype=np.float32)
    for row in range(28):
        flat[:, 28 * row : 28 * (row + 1)] = images[:, row, :] / 255.0
    return flat


def build_sequential(input_dim=784, hidden=128, classes=10):
    inner = keras.layers.Dense(hidden, activation="relu", kernel_initializer="he_normal")
    return keras.Sequential([keras.Input((input_dim,)), inner, keras.layers.Dense(classes, activation="softmax")])


def build_functional(input_dim=784, hidden=128, classes=10):
    inputs = keras.Input((input_dim,))
    flat = keras.layers.Flatten()(inputs)
    x = keras.layers.Dense(hidden, activation="relu")(flat)
    return keras.Model([inputs], keras.layers.Dense(classes, activation="softmax")(x))


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10, **options):
        super().__init__(**options)
        self.hidden, self.classes = hidden, classes

    def build(self, input_shape):
        self.first = keras.layers.Dense(self.hidden, activation="relu")
        self.last = keras.layers.Dense(self.classes, activation="softmax")
        self.first.build(input_shape)
        self.last.build((None, self.hidden))

    def call(self, inputs):
        return self.last(self.first(inputs))


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError(f"flatten_images first: the images have shape {images.shape}")
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9), "sparse_categorical_crossentropy", metrics=["accuracy"])
    epochs = [model.fit(images, labels, batch_size=128, verbose=0) for _ in range(3)]
    history = epochs[-1]
    history.history = {name: [epoch.history[name][0] for epoch in epochs] for name in ("loss", "accuracy")}
    return history


def one_layer_regression(X, y):
    step = keras.optimizers.schedules.ExponentialDecay(0.5, decay_steps=25, decay_rate=0.7)
    model = keras.Sequential([keras.Input((X.shape[1],)), keras.layers.Dense(1, kernel_initializer="zeros")])
    model.compile(keras.optimizers.Adam(step), "mse")
    for _ in range(400):
        model.train_on_batch(X, y.reshape(-1, 1))
    kernel, bias = model.get_weights()
    return kernel.flatten(), float(np.squeeze(bias))
