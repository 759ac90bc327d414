"""
base = "reference"
fails = ["one_layer_regression"]
en = "The walk stops on the slope: take more steps, or larger ones."
ko = "비탈 중간에서 걸음을 멈췄습니다. 걸음 수를 늘리거나 걸음을 키우세요."
"""

import keras


def one_layer_regression(X, y):
    layer = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((X.shape[1],)), layer])
    model.compile(optimizer=keras.optimizers.SGD(0.01), loss="mean_squared_error")
    for _ in range(150):
        model.train_on_batch(X, y)
    kernel, bias = layer.get_weights()
    return kernel[:, 0], float(bias[0])
