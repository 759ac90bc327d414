"""
base = "reference"
fails = ["learning_curve"]
en = "The labels are the first ones, not those of the rows taken: take both with the same row numbers."
ko = "레이블은 고른 행의 것이 아니라 앞의 것들입니다. 같은 행 번호로 둘 다 고르세요."
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
        model.fit(x[rows], y[:size], epochs=epochs, verbose=0)
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
