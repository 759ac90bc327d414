"""
base = "reference"
fails = ["one_layer_regression"]
en = "The kernel is a column, (d, 1), and the bias an array of one: return (d,) and a number."
ko = "kernel은 (d, 1) 모양의 열이고 bias는 원소가 하나인 배열입니다. (d,) 배열과 수 하나를 반환하세요."
"""

import keras


def one_layer_regression(X, y):
    layer = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((X.shape[1],)), layer])
    model.compile(optimizer=keras.optimizers.SGD(0.2), loss="mean_squared_error")
    for _ in range(150):
        model.train_on_batch(X, y)
    kernel, bias = layer.get_weights()
    return kernel, bias
