"""
en = "Preprocessing by Keras layers, and training loops written by hand with GradientTape."
ko = "전처리는 Keras 층으로 하고, 훈련 반복문은 GradientTape로 직접 씁니다."
"""

import keras
import numpy as np
import tensorflow as tf


def flatten_images(images):
    if np.ndim(images) != 3 or images.shape[1] != 28 or images.shape[2] != 28:
        raise ValueError(f"배치 (n, 28, 28)이 아닙니다: {images.shape}")
    flat = keras.ops.reshape(keras.ops.convert_to_tensor(images.copy()), (-1, 784))
    return keras.layers.Rescaling(1 / 255)(flat)


def build_sequential(input_dim=784, hidden=128, classes=10):
    return keras.Sequential(
        [
            keras.layers.InputLayer(shape=(input_dim,)),
            keras.layers.Flatten(),
            keras.layers.Dense(hidden, activation=keras.activations.relu),
            keras.layers.Dropout(0.1),
            keras.layers.Dense(classes, activation=keras.activations.softmax),
        ]
    )


def build_functional(input_dim=784, hidden=128, classes=10):
    inputs = keras.Input((input_dim,))
    logits = keras.layers.Dense(classes)(keras.layers.Dense(hidden, "relu")(inputs))
    return keras.Model(inputs=inputs, outputs=keras.ops.softmax(logits))


class Classifier(keras.Model):
    def __init__(self, hidden=128, classes=10):
        super().__init__()
        self.last = keras.layers.Dense(classes)
        self.first = keras.layers.Dense(hidden)

    def call(self, inputs, training=False):
        return keras.ops.softmax(self.last(keras.ops.relu(self.first(inputs))))


def train(model, images, labels):
    if images.ndim != 2:
        raise ValueError("펼친 이미지가 필요합니다. flatten_images를 먼저 쓰세요.")
    optimizer = keras.optimizers.Adam(0.002)
    history = keras.callbacks.History()
    history.set_model(model)
    history.on_train_begin()
    order = np.random.default_rng(0)
    for epoch in range(3):
        losses, right = 0.0, 0
        shuffled = order.permutation(len(images))
        for start in range(0, len(images), 128):
            chosen = shuffled[start : start + 128]
            with tf.GradientTape() as tape:
                answers = model(images[chosen], training=True)
                loss = tf.reduce_mean(keras.losses.sparse_categorical_crossentropy(labels[chosen], answers))
            weights = model.trainable_variables
            optimizer.apply(tape.gradient(loss, weights), weights)
            losses += float(loss) * len(chosen)
            right += int((np.argmax(answers, axis=1) == labels[chosen]).sum())
        history.on_epoch_end(epoch, {"loss": losses / len(images), "accuracy": right / len(images)})
    return history


def one_layer_regression(X, y):
    X, y = tf.constant(X, tf.float32), tf.constant(y[:, None], tf.float32)
    layer = keras.layers.Dense(1)
    layer.build(X.shape)
    for _ in range(200):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((layer(X) - y) ** 2)
        for weight, gradient in zip(layer.weights, tape.gradient(loss, layer.weights), strict=True):
            weight.assign(weight - 0.15 * gradient)
    return tf.squeeze(layer.kernel, axis=1), float(layer.bias[0])
