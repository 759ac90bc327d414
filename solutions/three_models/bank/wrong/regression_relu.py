"""
base = "reference"
fails = ["one_layer_regression"]
en = "relu cuts off every negative answer: a regression layer has no activation."
ko = "relu가 음수 답을 모두 잘라 냅니다. 회귀에 쓰는 층에는 활성화 함수가 없습니다."
"""

import keras


def one_layer_regression(X, y):
    layer = keras.layers.Dense(1, activation="relu")
    model = keras.Sequential([keras.Input((X.shape[1],)), layer])
    model.compile(optimizer=keras.optimizers.SGD(0.2), loss="mean_squared_error")
    for _ in range(150):
        model.train_on_batch(X, y)
    kernel, bias = layer.get_weights()
    return kernel[:, 0], float(bias[0])
