"""
base = "reference"
fails = ["learning_curve"]
en = "The validation part is cut to the size: measure on the whole of it each time."
ko = "검증용을 크기만큼 자릅니다. 매번 전체에서 재세요."
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
        model.fit(x[rows], y[rows], epochs=epochs, verbose=0)
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(validation[0][:size], validation[1][:size], verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
