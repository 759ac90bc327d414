"""
base = "reference"
fails = ["one_layer_regression"]
en = "The absolute error leads to the median line: least squares is the mean squared error."
ko = "절대 오차를 쓰면 중앙값 직선에 이릅니다. 최소제곱법은 평균제곱오차입니다."
"""

import keras


def one_layer_regression(X, y):
    layer = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((X.shape[1],)), layer])
    model.compile(
        optimizer=keras.optimizers.Adam(keras.optimizers.schedules.ExponentialDecay(0.5, 20, 0.9)),
        loss="mean_absolute_error",
    )
    for _ in range(600):
        model.train_on_batch(X, y)
    kernel, bias = layer.get_weights()
    return kernel[:, 0], float(bias[0])
