"""
en = "Layers added one by one, a list of layers in the class, tf.data, fit for every epoch of the regression."
ko = "층을 하나씩 더하고, 클래스에는 층 목록을 두고, tf.data를 쓰고, 회귀도 fit으로 훈련합니다."
"""

import keras
import numpy as np
import tensorflow as tf


def flatten_images(images):
    if tuple(images.shape[1:]) != (28, 28):
        raise ValueError(f"(n, 28, 28) expected, got {images.shape}")
    rows = [image.ravel() for image in images]
    return np.array(rows, dtype=np.float32).reshape(len(rows), 784) * np.float32(1 / 255)


def build_sequential(input_dim=784, hidden=128, classes=10):
    model = keras.Sequential(name="digits")
    model.add(keras.Input(shape=(input_dim,), name="pixels"))
    model.add(keras.layers.Dense(hidden))
    model.add(keras.layers.ReLU())
    model.add(keras.layers.Dense(classes))
    model.add(keras.layers.Softmax())
    return model


def build_functional(input_dim=784, hidden=128, classes=10):
    x = pixels = keras.Input(shape=(input_dim,))
    for units, activation in [(hidden, "relu"), (classes, "softmax")]:
        x = keras.layers.Dense(units)(x)
        x = keras.layers.Activation(activation)(x)
    model = keras.Model(pixels, x)
    model.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy")
    return model


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10):
        super().__init__()
        self.steps = [keras.layers.Dense(hidden, "relu"), keras.layers.Dense(classes, "softmax")]

    def call(self, inputs):
        for step in self.steps:
            inputs = step(inputs)
        return inputs


def train(model, images, labels):
    if len(images.shape) != 2:
        raise ValueError(f"Images of shape {images.shape}: call flatten_images(images) before train.")
    dataset = tf.data.Dataset.from_tensor_slices((images, labels)).shuffle(len(labels), seed=0).batch(128)
    model.compile("rmsprop", keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
    return model.fit(dataset, epochs=3, verbose=0)


def one_layer_regression(X, y):
    model = keras.Sequential([keras.Input((X.shape[1],)), keras.layers.Dense(1)])
    model.compile(keras.optimizers.SGD(0.2), "mse")
    model.fit(X, y, epochs=80, batch_size=len(X), verbose=0)
    kernel, bias = model.get_weights()
    return kernel.reshape(-1), bias[0]
