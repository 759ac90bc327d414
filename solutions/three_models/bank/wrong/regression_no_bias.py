"""
base = "reference"
fails = ["one_layer_regression"]
en = "Without a bias the line must pass through 0: keep use_bias=True."
ko = "편향이 없으면 직선이 반드시 0을 지나야 합니다. use_bias=True로 두세요."
"""

import keras


def one_layer_regression(X, y):
    layer = keras.layers.Dense(1, use_bias=False)
    model = keras.Sequential([keras.Input((X.shape[1],)), layer])
    model.compile(optimizer=keras.optimizers.SGD(0.2), loss="mean_squared_error")
    for _ in range(150):
        model.train_on_batch(X, y)
    return layer.get_weights()[0][:, 0], 0.0
