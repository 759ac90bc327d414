"""
base = "reference"
fails = ["learning_curve"]
en = "One model is trained on and on: the larger sets profit from the smaller ones. Build a fresh one for each size."
ko = "모델 하나를 계속 훈련해서 큰 집합이 작은 집합의 덕을 봅니다. 크기마다 새로 만드세요."
"""

import keras
import numpy as np


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    if not all(1 <= size <= len(x) for size in sizes):
        raise ValueError(f"sizes from 1 to {len(x)}, not {list(sizes)}")
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.random.default_rng(seed).permutation(len(x))
    table, model = [], None
    for size in sizes:
        rows = order[:size]
        keras.utils.set_random_seed(seed)
        model = model or build()
        model.fit(x[rows], y[rows], epochs=epochs, verbose=0)
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
