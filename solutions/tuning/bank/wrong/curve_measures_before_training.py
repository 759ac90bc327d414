"""
base = "reference"
fails = ["learning_curve"]
en = "The training rows are measured before the training: measure both losses after it."
ko = "훈련용 행을 훈련하기 전에 잽니다. 두 손실 모두 훈련이 끝난 뒤에 재세요."
"""

import keras
import numpy as np


def learning_curve(build, training, validation, sizes, epochs, seed=0):
    x, y = training
    if not all(1 <= size <= len(x) for size in sizes):
        raise ValueError(f"sizes from 1 to {len(x)}, not {list(sizes)}")
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.random.default_rng(seed).permutation(len(x))
    table = []
    for size in sizes:
        rows = order[:size]
        keras.utils.set_random_seed(seed)
        model = build()
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        model.fit(x[rows], y[rows], epochs=epochs, verbose=0)
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
