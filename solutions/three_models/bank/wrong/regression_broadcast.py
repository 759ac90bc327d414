"""
base = "reference"
fails = ["one_layer_regression"]
en = "(n, 1) minus (n,) is an n by n table, not n errors: give the two the same shape before you subtract."
ko = "(n, 1)에서 (n,)을 빼면 오차 n개가 아니라 n행 n열의 표가 됩니다. 빼기 전에 모양을 맞추세요."
"""

import keras
import tensorflow as tf


def one_layer_regression(X, y):
    layer = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((X.shape[1],)), layer])
    model.compile(optimizer=keras.optimizers.SGD(0.2), loss="mean_squared_error")
    X, y = keras.ops.cast(X, "float32"), keras.ops.cast(y, "float32")
    for _ in range(150):
        with tf.GradientTape() as tape:
            error = keras.ops.mean(keras.ops.square(model(X) - y))
        gradients = tape.gradient(error, model.trainable_variables)
        model.optimizer.apply(gradients, model.trainable_variables)
    kernel, bias = layer.get_weights()
    return kernel[:, 0], float(bias[0])
